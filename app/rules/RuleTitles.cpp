#include "RuleTable.h"

namespace nianbao {

const QStringList& ruleTitles() {
    static const char* const texts[] = {
        QT_TRANSLATE_NOOP("Rules", "Table 3: each row's total is the sum of its applicant columns"),
        QT_TRANSLATE_NOOP("Rules", "Table 3: the results of the year add up"),
        QT_TRANSLATE_NOOP("Rules", "Table 3: received and carried in equals concluded and carried forward"),
        QT_TRANSLATE_NOOP("Rules", "Table 4: each total is the sum of its four outcomes"),
        QT_TRANSLATE_NOOP("Rules", "Counts are whole numbers, fees are amounts"),
        QT_TRANSLATE_NOOP("Rules", "Documents issued are in force or repealed"),
        QT_TRANSLATE_NOOP("Rules", "Fees are stated in 万元"),
        QT_TRANSLATE_NOOP("Rules", "Six sections, in order, each with content"),
        QT_TRANSLATE_NOOP("Rules", "总体情况 covers the five topics"),
        QT_TRANSLATE_NOOP("Rules", "Headings are worded and numbered rightly"),
        QT_TRANSLATE_NOOP("Rules", "The title names the year and the agency"),
        QT_TRANSLATE_NOOP("Rules", "The preface states basis, period, web address and contact"),
        QT_TRANSLATE_NOOP("Rules", "No placeholder and no instruction is left over"),
        QT_TRANSLATE_NOOP("Rules", "No number is missing before its counter"),
        QT_TRANSLATE_NOOP("Rules", "No cell is blank"),
        QT_TRANSLATE_NOOP("Rules", "The tables are those of the year's format"),
        QT_TRANSLATE_NOOP("Rules", "总体情况 and section five keep to the office's limit"),
        QT_TRANSLATE_NOOP("Rules", "Section six states the information-processing fees"),
        QT_TRANSLATE_NOOP("Rules", "A government reports on assessment, public review and accountability"),
        QT_TRANSLATE_NOOP("Rules", "Section five states problems and improvements"),
        QT_TRANSLATE_NOOP("Rules", "Only agencies that can make regulations report any"),
        QT_TRANSLATE_NOOP("Rules", "The report speaks of one agency throughout"),
        QT_TRANSLATE_NOOP("Rules", "Applications received: text and table agree"),
        QT_TRANSLATE_NOOP("Rules", "Applications concluded or answered: text and table agree"),
        QT_TRANSLATE_NOOP("Rules", "Applications carried in and carried forward: text and table agree"),
        QT_TRANSLATE_NOOP("Rules", "Results: text and table agree"),
        QT_TRANSLATE_NOOP("Rules", "Applicants: text and table agree"),
        QT_TRANSLATE_NOOP("Rules", "Reviews and lawsuits: text and table agree"),
        QT_TRANSLATE_NOOP("Rules", "Normative documents and regulations: text and table agree"),
        QT_TRANSLATE_NOOP("Rules",
                          "Licensing, penalties, compulsory measures and fees: text and table agree"),
        QT_TRANSLATE_NOOP("Rules", "Where the text says there was none, the table says 0"),
        QT_TRANSLATE_NOOP("Rules", "The parts in a sentence add up to its whole"),
        QT_TRANSLATE_NOOP("Rules", "Shares and rates follow from the figures"),
        QT_TRANSLATE_NOOP("Rules", "Processing fees stated twice agree"),
        QT_TRANSLATE_NOOP("Rules", "What was carried in is what last year carried forward"),
        QT_TRANSLATE_NOOP("Rules", "Documents in force follow from last year's"),
        QT_TRANSLATE_NOOP("Rules", "Comparisons with last year agree with both years"),
        QT_TRANSLATE_NOOP("Rules", "No paragraph is last year's"),
        QT_TRANSLATE_NOOP("Rules", "No figure leaps from last year's"),
        QT_TRANSLATE_NOOP("Rules", "No year is left over from last year's report"),
        QT_TRANSLATE_NOOP("Rules", "Quotes and brackets pair"),
        QT_TRANSLATE_NOOP("Rules", "Marks, digits and letters have their right width"),
        QT_TRANSLATE_NOOP("Rules", "Nothing stands twice"),
        QT_TRANSLATE_NOOP("Rules", "No personal data"),
        QT_TRANSLATE_NOOP("Rules", "Documents are cited rightly"),
        QT_TRANSLATE_NOOP("Rules", "No invisible or look-alike characters"),
        QT_TRANSLATE_NOOP("Rules", "A paragraph ends in a stop"),
        QT_TRANSLATE_NOOP("Rules", "Items are numbered without gap or repeat"),
        QT_TRANSLATE_NOOP("Rules", "Fixed phrases are written rightly"),
        QT_TRANSLATE_NOOP("Rules", "Postcodes, telephone numbers and addresses are well formed"),
        QT_TRANSLATE_NOOP("Rules", "Section five is not another agency's"),
        QT_TRANSLATE_NOOP("Rules", "One report an agency and year, and none is missing"),
    };
    static const QStringList titles = [] {
        QStringList all;
        for (const char* text : texts)
            all.append(QString::fromUtf8(text));
        return all;
    }();
    return titles;
}

} // namespace nianbao
