#include "FindingsModel.h"

#include "look/FindingLook.h"

#include <rules/Rules.h>

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

constexpr int longestFix = 24; ///< characters of a replacement shown on its button

QString shortened(QString text) {
    text.replace(u'\n', u' ');
    return text.size() <= longestFix ? text : text.left(longestFix - 1) + u'…';
}

QString changeTo(const QString& text) {
    return text.isEmpty() ? Words::tr("Use the official wording")
                          : Words::tr("Change to “%1”").arg(shortened(text));
}

/// What one edit does, in the words of a button.
struct EditWords {
    QString operator()(const SetCell& edit) const {
        return edit.after.isBlank() ? Words::tr("Clear the cell")
                                    : Words::tr("Change to %1").arg(edit.after.toString());
    }
    QString operator()(const Splice& edit) const {
        if (edit.inserted.isEmpty())
            return Words::tr("Remove “%1”").arg(shortened(edit.removed));
        return edit.removed.isEmpty() ? Words::tr("Insert “%1”").arg(shortened(edit.inserted))
                                      : changeTo(edit.inserted);
    }
    QString operator()(const RenamePart& edit) const { return changeTo(edit.after); }
    QString operator()(const SetTitle& edit) const { return changeTo(edit.after); }
    QString operator()(const SetHeading& edit) const { return changeTo(edit.after); }
    QString operator()(const SetYear& edit) const { return Words::tr("Change to %1").arg(edit.after); }
    template<typename Other>
    QString operator()(const Other&) const {
        return Words::tr("Put right");
    }
};

/// A section as the findings name it; what belongs to no section comes first.
QString sectionName(const Report& report, int section) {
    if (section < 0)
        return Words::tr("Title, agency and the report as a whole");
    const SectionSpec& spec = report.format->sections()[static_cast<size_t>(section)];
    return spec.heading.isEmpty() ? spec.name : report.headingText(section);
}

/// What keeps a finding the same one while the figures and offsets in it change.
QString keyOf(const Finding& finding) {
    const Where& where = finding.where;
    return u"%1|%2|%3|%4|%5|%6|%7|%8"_s.arg(finding.rule, finding.variant)
        .arg(static_cast<int>(where.kind))
        .arg(where.section)
        .arg(where.partId)
        .arg(where.table)
        .arg(where.cell)
        .arg(where.agencyField);
}

} // namespace

const Edits& offeredEdits(const Finding& finding, Offer offer) {
    return offer == Offer::Fix ? finding.fix : finding.otherFix;
}

QString fixText(const Finding& finding, Offer offer) {
    const Edits& edits = offeredEdits(finding, offer);
    if (edits.empty())
        return {};
    QString words = edits.size() == 1 ? std::visit(EditWords(), edits.front()) : Words::tr("Put right");
    const auto* first = std::get_if<SetCell>(&edits.front());
    // Totals may follow a cell; the button speaks of the one that the finding is about or compared with.
    const auto* cell = offer == Offer::OtherFix ? first : nullptr;
    for (const Edit& edit : edits) {
        const auto* other = std::get_if<SetCell>(&edit);
        if (other && other->cell == finding.where.cell)
            cell = other;
    }
    if (cell)
        words = EditWords()(*cell);
    if (finding.fix.empty() || finding.otherFix.empty())
        return words;
    return (first ? Words::tr("Table: %1") : Words::tr("Text: %1")).arg(words);
}

struct FindingsModel::Node {
    Kind kind = Kind::Section;
    Node* parent = nullptr;
    int row = 0;
    QString key;
    QString place;
    QString sentence;
    std::array<QString, offers.size()> fixes;
    Where where;
    Finding finding; ///< of findings
    Severity severity = Severity::Hint;
    Nodes children;

    [[nodiscard]] bool shows(const Node& other) const {
        return place == other.place && sentence == other.sentence && fixes == other.fixes &&
               severity == other.severity;
    }
    [[nodiscard]] QString& fix(Offer offer) { return fixes[static_cast<size_t>(offer)]; }
    void renumber(size_t from) {
        for (size_t i = from; i < children.size(); ++i) {
            children[i]->parent = this;
            children[i]->row = static_cast<int>(i);
        }
    }
};

FindingsModel::FindingsModel(QObject* parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}

FindingsModel::~FindingsModel() = default;

void FindingsModel::setFindings(const std::vector<Finding>& findings, const Report& report) {
    std::fill(std::begin(m_counts), std::end(m_counts), 0);
    m_explained = 0;
    for (const Finding& finding : findings)
        ++(finding.explanation.isEmpty() ? m_counts[static_cast<int>(finding.severity)] : m_explained);
    update(m_root.get(), build(findings, report));
}

void FindingsModel::clear() {
    std::fill(std::begin(m_counts), std::end(m_counts), 0);
    m_explained = 0;
    update(m_root.get(), {});
}

void FindingsModel::setShown(Severity severity, bool shown) {
    m_shown[static_cast<int>(severity)] = shown;
}

bool FindingsModel::isShown(Severity severity) const {
    return m_shown[static_cast<int>(severity)];
}

int FindingsModel::count(Severity severity) const {
    return m_counts[static_cast<int>(severity)];
}

int FindingsModel::total() const {
    return m_counts[0] + m_counts[1] + m_counts[2] + m_explained;
}

FindingsModel::Nodes FindingsModel::build(const std::vector<Finding>& findings, const Report& report) const {
    Nodes groups;
    for (const Finding& finding : findings) {
        if (!isShown(finding.severity))
            continue;
        const int section = finding.where.section;
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const auto& g) { return g->where.section >= section; });
        if (group == groups.end() || (*group)->where.section != section) {
            auto added = std::make_unique<Node>();
            added->key = QString::number(section);
            added->place = sectionName(report, section);
            added->where = section < 0 ? Where::report() : Where::inSection(section);
            group = groups.insert(group, std::move(added));
        }
        auto row = std::make_unique<Node>();
        row->kind = Kind::Finding;
        row->key = keyOf(finding);
        row->place = whereText(finding.where, report);
        row->sentence = explainedText(finding, report);
        for (const Offer offer : offers)
            row->fix(offer) = m_fixable ? fixText(finding, offer) : QString();
        row->where = finding.where;
        row->finding = finding;
        row->severity = finding.severity;
        if (finding.where.kind == Where::Kind::Table) {
            // A finding about a table's cells names them by their paths.
            for (const QString& path : finding.arguments) {
                const int cell = report.format->cellIndex(path);
                if (cell < 0)
                    continue;
                auto child = std::make_unique<Node>();
                child->kind = Kind::Cell;
                child->key = path;
                child->where = Where::atCell(cell, *report.format);
                child->place = whereText(child->where, report);
                child->severity = finding.severity;
                row->children.push_back(std::move(child));
            }
            row->renumber(0);
        }
        (*group)->children.push_back(std::move(row));
    }
    for (const auto& group : groups) {
        group->renumber(0);
        group->sentence = QString::number(group->children.size());
    }
    return groups;
}

void FindingsModel::remove(Node* parent, size_t first, size_t count) {
    beginRemoveRows(indexOf(parent), static_cast<int>(first), static_cast<int>(first + count) - 1);
    const auto from = parent->children.begin() + static_cast<std::ptrdiff_t>(first);
    parent->children.erase(from, from + static_cast<std::ptrdiff_t>(count));
    parent->renumber(first);
    endRemoveRows();
}

void FindingsModel::insert(Node* parent, size_t at, Nodes& fresh, size_t first, size_t count) {
    beginInsertRows(indexOf(parent), static_cast<int>(at), static_cast<int>(at + count) - 1);
    const auto from = fresh.begin() + static_cast<std::ptrdiff_t>(first);
    parent->children.insert(parent->children.begin() + static_cast<std::ptrdiff_t>(at),
                            std::make_move_iterator(from),
                            std::make_move_iterator(from + static_cast<std::ptrdiff_t>(count)));
    parent->renumber(at);
    endInsertRows();
}

void FindingsModel::update(Node* parent, Nodes fresh) {
    QHash<QString, int> coming;
    for (const auto& row : fresh)
        ++coming[row->key];
    Nodes& rows = parent->children;
    size_t at = 0;
    for (size_t next = 0; next < fresh.size();) {
        size_t gone = at;
        while (gone < rows.size() && coming.value(rows[gone]->key) == 0)
            ++gone;
        if (gone > at)
            remove(parent, at, gone - at);
        if (at < rows.size() && rows[at]->key == fresh[next]->key) {
            --coming[fresh[next]->key];
            Node& row = *rows[at];
            Node& now = *fresh[next];
            const bool changed = !row.shows(now);
            row.place = now.place;
            row.sentence = now.sentence;
            row.fixes = now.fixes;
            row.where = now.where;
            row.finding = std::move(now.finding);
            row.severity = now.severity;
            update(&row, std::move(now.children));
            if (changed)
                emit dataChanged(indexOf(&row), indexOf(&row));
            ++at;
            ++next;
            continue;
        }
        size_t end = next;
        do {
            --coming[fresh[end]->key];
            ++end;
        } while (end < fresh.size() && (at >= rows.size() || rows[at]->key != fresh[end]->key));
        insert(parent, at, fresh, next, end - next);
        at += end - next;
        next = end;
    }
    if (at < rows.size())
        remove(parent, at, rows.size() - at);
}

FindingsModel::Node* FindingsModel::node(const QModelIndex& index) const {
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex FindingsModel::indexOf(const Node* node) const {
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, 0, node);
}

const Finding* FindingsModel::finding(const QModelIndex& index) const {
    const Node* row = node(index);
    if (row->kind == Kind::Cell)
        row = row->parent;
    return row->kind == Kind::Finding ? &row->finding : nullptr;
}

Where FindingsModel::where(const QModelIndex& index) const {
    return node(index)->where;
}

QModelIndex FindingsModel::nextFinding(const QModelIndex& index) const {
    const Node* row = node(index);
    if (row->kind == Kind::Cell)
        row = row->parent;
    if (row == m_root.get())
        return m_root->children.empty() ? QModelIndex()
                                        : indexOf(m_root->children.front()->children.front().get());
    // Sections are never empty.
    if (row->kind == Kind::Section)
        return indexOf(row->children.front().get());
    const Node* section = row->parent;
    if (const size_t after = static_cast<size_t>(row->row) + 1; after < section->children.size())
        return indexOf(section->children[after].get());
    const size_t after = static_cast<size_t>(section->row) + 1;
    return after < m_root->children.size() ? indexOf(m_root->children[after]->children.front().get())
                                           : QModelIndex();
}

QModelIndex FindingsModel::previousFinding(const QModelIndex& index) const {
    const Node* row = node(index);
    if (row->kind == Kind::Cell)
        return indexOf(row->parent);
    if (row == m_root.get())
        return m_root->children.empty() ? QModelIndex()
                                        : indexOf(m_root->children.back()->children.back().get());
    const Node* section = row->kind == Kind::Section ? row : row->parent;
    if (row->kind == Kind::Finding && row->row > 0)
        return indexOf(section->children[static_cast<size_t>(row->row) - 1].get());
    return section->row > 0
               ? indexOf(m_root->children[static_cast<size_t>(section->row) - 1]->children.back().get())
               : QModelIndex();
}

QString FindingsModel::line(const QModelIndex& index) const {
    const Node* row = node(index);
    switch (row->kind) {
    case Kind::Section:
        return index.isValid() ? row->place : QString();
    case Kind::Cell:
        return row->place;
    case Kind::Finding:
        break;
    }
    return u"%1\t%2\t%3"_s.arg(findingMark(row->finding), row->place,
                               QString(row->sentence).replace(u'\n', u' '));
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex& parent) const {
    const Nodes& rows = node(parent)->children;
    if (column != 0 || row < 0 || static_cast<size_t>(row) >= rows.size())
        return {};
    return indexOf(rows[static_cast<size_t>(row)].get());
}

QModelIndex FindingsModel::parent(const QModelIndex& index) const {
    return index.isValid() ? indexOf(node(index)->parent) : QModelIndex();
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
    return static_cast<int>(node(parent)->children.size());
}

int FindingsModel::columnCount(const QModelIndex&) const {
    return 1;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    Node* row = node(index);
    switch (role) {
    case Qt::DisplayRole:
    case PlaceRole:
        return row->place;
    case SentenceRole:
        return row->sentence;
    case FixRole:
        return row->fix(Offer::Fix);
    case OtherFixRole:
        return row->fix(Offer::OtherFix);
    case MarkRole:
        return row->kind == Kind::Finding ? QVariant(findingMark(row->finding)) : QVariant();
    case ExplainedRole:
        return !row->finding.explanation.isEmpty();
    case SeverityRole:
        return row->kind == Kind::Section ? QVariant() : QVariant(static_cast<int>(row->severity));
    case KindRole:
        return static_cast<int>(row->kind);
    case Qt::AccessibleTextRole:
        if (row->kind == Kind::Section)
            return Words::tr("%1, %n finding(s)", nullptr, static_cast<int>(row->children.size()))
                .arg(row->place);
        if (row->kind == Kind::Cell)
            return row->place;
        return Words::tr("%1: %2. %3 %4", "severity, place, sentence, offered fix")
            .arg(row->finding.explanation.isEmpty() ? severityWord(row->severity) : Words::tr("Explained"),
                 row->place, row->sentence,
                 QStringList{row->fix(Offer::Fix), row->fix(Offer::OtherFix)}.join(u' ').trimmed());
    default:
        return {};
    }
}

} // namespace nianbao
