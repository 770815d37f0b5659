#include <work/Settings.h>

#include <store/Store.h>

#include <QCoreApplication>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>
#include <memory>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct SettingsWords {
    Q_DECLARE_TR_FUNCTIONS(Settings)
public:
    static QString notWritable() { return tr("no permission, or the disk is full"); }
    static QString notSettings() { return tr("it is no settings file"); }
};

/// The files behind every Settings object.
struct Files {
    QString chosen; ///< by `--settings`; empty for the user's own
    std::unique_ptr<QSettings> user;
    std::unique_ptr<QSettings> machine; ///< null when `chosen` holds everything

    void open() {
        machine.reset();
        if (!chosen.isEmpty()) {
            user = std::make_unique<QSettings>(chosen, QSettings::IniFormat);
            return;
        }
        const auto file = [](QStandardPaths::StandardLocation place) {
            return QStandardPaths::writableLocation(place) + u"/nianbao/settings.ini"_s;
        };
        user = std::make_unique<QSettings>(file(QStandardPaths::GenericConfigLocation), QSettings::IniFormat);
        machine =
            std::make_unique<QSettings>(file(QStandardPaths::GenericDataLocation), QSettings::IniFormat);
    }
    QSettings& of(Settings::Scope scope) {
        if (!user)
            open();
        return machine && scope == Settings::Scope::Machine ? *machine : *user;
    }
};

Files& files() {
    static Files all;
    return all;
}

/// What an INI file gives back, as the type of the default; the default when it is none.
QVariant typed(QVariant value, const QVariant& fallback) {
    const QMetaType type = fallback.metaType();
    if (type == QMetaType::fromType<bool>()) {
        const QString word = value.toString();
        return word == "true"_L1 || word == "false"_L1 ? QVariant(word == "true"_L1) : fallback;
    }
    if (type == QMetaType::fromType<QStringList>() && !value.isValid())
        return QStringList(); // an empty list is written as no value
    if (!value.isValid() || !value.convert(type))
        return fallback;
    if (type == QMetaType::fromType<double>() && !std::isfinite(value.toDouble()))
        return fallback;
    return value;
}

Problem written(QSettings& settings) {
    settings.sync();
    switch (settings.status()) {
    case QSettings::NoError:
        break;
    case QSettings::AccessError:
        return {Problem::Code::CannotWrite, settings.fileName(), {}, SettingsWords::notWritable()};
    case QSettings::FormatError:
        return {Problem::Code::CannotWrite, settings.fileName(), {}, SettingsWords::notSettings()};
    }
    return {};
}

} // namespace

const std::vector<Settings::Entry>& Settings::table() {
    static const std::vector<Entry> entries = {
        {Setting::WindowGeometry, u"window/geometry"_s, Scope::Machine, QByteArray()},
        {Setting::WindowState, u"window/state"_s, Scope::Machine, QByteArray()},
        {Setting::WindowZoom, u"window/zoom"_s, Scope::Machine, 1.0},
        {Setting::Language, u"general/language"_s, Scope::User, u"system"_s},
        {Setting::BackupFolder, u"backup/folder"_s, Scope::Machine, QString()},
        {Setting::ExportFolder, u"export/folder"_s, Scope::Machine, QString()},
        {Setting::ExportTypes, u"export/types"_s, Scope::User, QStringList{u"pdf"_s}},
        {Setting::RequirementShown, u"forms/requirementShown"_s, Scope::User, false},
        {Setting::SeverityShown, u"findings/severities"_s, Scope::User,
         QStringList{u"error"_s, u"warning"_s, u"hint"_s}},
        {Setting::SignInName, u"review/name"_s, Scope::Machine, QString()},
        {Setting::FontTitle, u"fonts/title"_s, Scope::Machine, QString()},
        {Setting::FontHeading1, u"fonts/heading1"_s, Scope::Machine, QString()},
        {Setting::FontHeading2, u"fonts/heading2"_s, Scope::Machine, QString()},
        {Setting::FontBody, u"fonts/body"_s, Scope::Machine, QString()},
        {Setting::FontTable, u"fonts/table"_s, Scope::Machine, QString()},
        {Setting::FontPageNumber, u"fonts/pageNumber"_s, Scope::Machine, QString()},
        {Setting::RulesOff, u"rules/off"_s, Scope::User, QStringList()},
        {Setting::RuleSeverities, u"rules/severities"_s, Scope::User, QStringList()},
        {Setting::RuleThresholds, u"rules/thresholds"_s, Scope::User, QStringList()},
    };
    return entries;
}

const Settings::Entry& Settings::entry(Setting key) {
    return table().at(static_cast<size_t>(key));
}

void Settings::setFile(const QString& path) {
    Files& all = files();
    all.chosen = path;
    all.open();
}

QVariant Settings::value(Setting key) const {
    const Entry& e = entry(key);
    const QSettings& settings = files().of(e.scope);
    return settings.contains(e.name) ? typed(settings.value(e.name), e.fallback) : e.fallback;
}

void Settings::setValue(Setting key, const QVariant& value) {
    const Entry& e = entry(key);
    QSettings& settings = files().of(e.scope);
    if (value == e.fallback)
        settings.remove(e.name);
    else
        settings.setValue(e.name, value);
}

Problem Settings::save() {
    Problem problem = written(files().of(Scope::User));
    return problem.code == Problem::Code::None ? written(files().of(Scope::Machine)) : problem;
}

QString Settings::language() const {
    const QString chosen = value(Setting::Language).toString();
    return chosen == "zh_CN"_L1 || chosen == "en"_L1 ? chosen : u"system"_s;
}

QString Settings::backupFolder(const QString& storePath) const {
    const QString chosen = value(Setting::BackupFolder).toString();
    return chosen.isEmpty() ? Store::usualBackupFolder(storePath) : chosen;
}

QStringList Settings::shownSeverities() const {
    return value(Setting::SeverityShown).toStringList();
}

RuleSettings Settings::rules() const {
    RuleSettings rules;
    const QStringList off = value(Setting::RulesOff).toStringList();
    rules.off = {off.begin(), off.end()};
    for (const QString& line : value(Setting::RuleSeverities).toStringList()) {
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
            if (line.section(u'=', 1) == severityId(severity))
                rules.severities[line.section(u'=', 0, 0)] = severity;
        }
    }
    for (const QString& line : value(Setting::RuleThresholds).toStringList()) {
        const QString name = line.section(u'=', 0, 0);
        bool isNumber = false;
        const double number = line.section(u'=', 1).toDouble(&isNumber);
        if (isNumber && std::isfinite(number) && name.contains(u'.'))
            rules.thresholds[name.section(u'.', 0, 0)][name.section(u'.', 1)] = number;
    }
    return rules;
}

void Settings::setRules(const RuleSettings& rules) {
    QStringList severities;
    for (const auto& [rule, severity] : rules.severities)
        severities.append(rule + u'=' + severityId(severity));
    QStringList thresholds;
    for (const auto& [rule, numbers] : rules.thresholds) {
        for (const auto& [name, number] : numbers)
            thresholds.append(u"%1.%2=%3"_s.arg(rule, name, QString::number(number, 'g', 15)));
    }
    setValue(Setting::RulesOff, QStringList(rules.off.begin(), rules.off.end()));
    setValue(Setting::RuleSeverities, severities);
    setValue(Setting::RuleThresholds, thresholds);
}

QString Settings::fontFamily(Setting role) const {
    return value(role).toString();
}

std::array<QString, fontRoleCount> Settings::fontFamilies() const {
    constexpr std::array<Setting, fontRoleCount> settings = {Setting::FontTitle,    Setting::FontHeading1,
                                                             Setting::FontHeading2, Setting::FontBody,
                                                             Setting::FontTable,    Setting::FontPageNumber};
    std::array<QString, fontRoleCount> families;
    for (size_t role = 0; role < settings.size(); ++role)
        families[role] = fontFamily(settings[role]);
    return families;
}

} // namespace nianbao
