#pragma once

#include <document/Block.h>
#include <report/Problem.h>
#include <rules/Rules.h>

#include <QString>
#include <QStringList>
#include <QVariant>

#include <array>
#include <vector>

namespace nianbao {

/// What the program remembers. Its name, scope and default stand in Settings::table().
enum class Setting {
    WindowGeometry,
    WindowState,
    WindowZoom,
    Language,
    BackupFolder,
    ExportFolder,
    ExportTypes,
    RequirementShown,
    SeverityShown,
    SignInName,
    FontTitle,
    FontHeading1,
    FontHeading2,
    FontBody,
    FontTable,
    FontPageNumber,
    RulesOff,
    RuleSeverities,
    RuleThresholds,
};

/// The settings, kept in INI files: what belongs to the user in his configuration, what belongs to this
/// machine's screen apart from it. Objects are cheap and look at one state; use them on the main thread.
class Settings {
public:
    enum class Scope {
        User,    ///< goes with the user from machine to machine
        Machine, ///< of this machine's screen and folders
    };
    struct Entry {
        Setting key;
        QString name; ///< in the file: group/name
        Scope scope;
        QVariant fallback; ///< the default; its type is the setting's type
    };
    /// Every setting, in the order of the enumeration.
    static const std::vector<Entry>& table();
    static const Entry& entry(Setting key);

    /// Keeps everything in this file from now on (`--settings FILE`); empty: the user's own files again.
    static void setFile(const QString& path);

    Settings() = default;

    /// The value, of the type of its default. What is missing or of another type is the default.
    [[nodiscard]] QVariant value(Setting key) const;
    /// Keeps a value; the default itself is not written. Whether it reached the disk is told by save().
    void setValue(Setting key, const QVariant& value);
    /// Writes what is not written yet. Problem::Code::None when it is on the disk.
    [[nodiscard]] Problem save();

    /// "system", "zh_CN" or "en".
    [[nodiscard]] QString language() const;
    /// The folder of dated backups: the user's, or backups/ beside the store.
    [[nodiscard]] QString backupFolder(const QString& storePath) const;
    /// Severity ids of the findings that the list shows: "error", "warning", "hint".
    [[nodiscard]] QStringList shownSeverities() const;
    /// What the office has settled of the rules: RulesOff as ids, RuleSeverities as `A06=hint`,
    /// RuleThresholds as `Y05.times=4`. What does not read as such is passed over.
    [[nodiscard]] RuleSettings rules() const;
    /// Keeps them; save() writes.
    void setRules(const RuleSettings& rules);
    /// The user's preferred family for a setting of the Font… kind; empty: as the standard prefers.
    [[nodiscard]] QString fontFamily(Setting role) const;
    /// All of them, in the order of FontRole.
    [[nodiscard]] std::array<QString, fontRoleCount> fontFamilies() const;
};

} // namespace nianbao
