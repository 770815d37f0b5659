#pragma once

#include "narrative/HeadingText.h"
#include "narrative/NarrativeForm.h"
#include "narrative/PartEditor.h"
#include "narrative/PartText.h"
#include "session/DraftSession.h"

#include <store/Store.h>
#include <support/Fixtures.h>

#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace nianbao::test {

/// An invented agency.
inline Agency inventedAgency() {
    Agency agency;
    agency.name = QStringLiteral("清江市外事办公室");
    agency.shortName = QStringLiteral("市外办");
    agency.level = QStringLiteral("municipalDepartment");
    agency.address = QStringLiteral("清江市人民路1号");
    agency.phone = QStringLiteral("0517-80000000");
    agency.websites = {QStringLiteral("https://wb.example.gov.cn")};
    return agency;
}

/// A writable session on a new report of the invented agency, in a store of its own, and one form on it.
class NarrativeTestForm {
public:
    enum class Writing { Allowed, Forbidden };

    explicit NarrativeTestForm(const QString& section = QStringLiteral("overview"),
                               Report report = Report::forAgency(inventedAgency(), 2024),
                               Writing writing = Writing::Allowed) {
        std::unique_ptr<JournalWriter> writer;
        if (writing == Writing::Allowed) {
            const QString path = m_folder.filePath(QStringLiteral("store.sqlite"));
            const auto store = Store::open(path);
            EXPECT_TRUE(store);
            const auto draft = (*store)->create(report);
            EXPECT_TRUE(draft);
            writer = std::make_unique<JournalWriter>(path, *draft, 0);
        }
        m_section = report.format->sectionIndex(section);
        session = std::make_unique<DraftSession>(std::move(report), 1, std::move(writer));
        form = std::make_unique<NarrativeForm>(session.get(), m_section);
        form->resize(900, 700);
        form->show();
        form->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(form.get()));
    }
    ~NarrativeTestForm() { form.reset(); }

    [[nodiscard]] int section() const { return m_section; }
    [[nodiscard]] const Report& report() const { return session->report(); }
    [[nodiscard]] const std::vector<Part>& parts() const {
        return report().narrative[static_cast<size_t>(m_section)];
    }
    [[nodiscard]] quint32 id(size_t part) const { return parts().at(part).id; }
    [[nodiscard]] PartEditor* editor(size_t part) const {
        for (auto* found : form->findChildren<PartEditor*>()) {
            if (found->partId() == id(part) && !found->isHidden())
                return found;
        }
        ADD_FAILURE() << "no card for part " << part;
        return nullptr;
    }
    [[nodiscard]] PartText* text(size_t part) const { return editor(part)->text(); }
    /// What the editor's document holds.
    [[nodiscard]] QString shown(size_t part) const { return text(part)->toPlainText(); }
    [[nodiscard]] QUndoStack* undo() const { return session->undoStack(); }
    template<typename Widget>
    [[nodiscard]] Widget* child(const QString& name) const {
        auto* found = form->findChild<Widget*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    /// Puts the caret at a place of a part's text.
    void caret(size_t part, int position, int length = 0) {
        form->goTo(Where::inPart(m_section, id(part), position, length));
    }
    void type(size_t part, const QString& latin) { QTest::keyClicks(text(part), latin); }
    /// Commits a text as an input method does.
    static void commit(QWidget* editor, const QString& words) {
        QInputMethodEvent event;
        event.setCommitString(words);
        QCoreApplication::sendEvent(editor, &event);
    }
    static void compose(QWidget* editor, const QString& preedit) {
        QInputMethodEvent event(preedit, {});
        QCoreApplication::sendEvent(editor, &event);
    }

private:
    QTemporaryDir m_folder;
    int m_section = -1;

public:
    std::unique_ptr<DraftSession> session;
    std::unique_ptr<NarrativeForm> form;
};

} // namespace nianbao::test
