#include <report/text/LookAlikes.h>

#include <QChar>

namespace nianbao {

namespace {

// Unicode 15, blocks "CJK Radicals Supplement" and "Kangxi Radicals", in code point order. The characters
// are those of NFKC, which maps the second block and two of the first; the others by shape, in their
// simplified form where the radical has one. 户 stands for U+2F3E: NFKC's 戶 is no simplified character.
constexpr char32_t supplementFirst = 0x2E80;
constexpr QStringView supplement(u"・厂・乚乙亻冂几刀刂卜㔾小小尢尣尢尣巳幺彑彐忄㣺扌攵・旡日月歺母"
                                 u"民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟罓罒罓罓罓羊羊羊耂肀聿肉臼艹艹"
                                 u"艹虎衤覀西见角角讠贝足车辶辶辶邑钅长镸长门阝阝雨青韦页风飞食食飠"
                                 u"饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟");
constexpr char16_t noCharacter = u'・'; // an unassigned place, or a stroke that is no character

constexpr char32_t kangxiFirst = 0x2F00;
constexpr QStringView kangxi(u"一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土"
                             u"士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手"
                             u"支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉"
                             u"瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳"
                             u"聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛"
                             u"辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯"
                             u"鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠");

} // namespace

char32_t ordinaryCharacter(char32_t character) {
    if (character >= supplementFirst && character < supplementFirst + supplement.size()) {
        const QChar found = supplement[character - supplementFirst];
        return found == noCharacter ? character : found.unicode();
    }
    if (character >= kangxiFirst && character < kangxiFirst + kangxi.size())
        return kangxi[character - kangxiFirst].unicode();
    return character;
}

QString withOrdinaryCharacters(QStringView text) {
    QString ordinary = text.toString();
    for (QChar& c : ordinary) {
        // Both blocks lie in the basic plane, and so do their characters.
        if (c.unicode() >= supplementFirst && c.unicode() < kangxiFirst + kangxi.size())
            c = QChar(static_cast<char16_t>(ordinaryCharacter(c.unicode())));
    }
    return ordinary;
}

bool isInvisible(char32_t character) {
    if (character == U'\n' || character == U'\t')
        return false;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return false;
    }
}

} // namespace nianbao
