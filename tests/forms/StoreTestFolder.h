#pragma once

#include <work/Settings.h>

#include <report/Report.h>
#include <store/Store.h>
#include <support/Fixtures.h>

#include <QApplication>
#include <QDialog>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <functional>
#include <memory>

namespace nianbao::test {

/// A store and settings in a folder of their own.
class StoreTestFolder {
public:
    StoreTestFolder() {
        Settings::setFile(settingsFile());
        reopen();
    }

    void reopen(Store::Access access = Store::Access::ReadWrite) {
        store.reset();
        const auto opened = Store::open(storeFile(), access);
        ASSERT_TRUE(opened) << problemText(opened.problem()).toStdString();
        store = *opened;
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString storeFile() const { return path(QStringLiteral("store.sqlite")); }
    [[nodiscard]] QString settingsFile() const { return path(QStringLiteral("settings.ini")); }

    static Agency agency(const QString& name) {
        Agency agency;
        agency.name = name;
        return agency;
    }
    DraftId add(int year, const QString& name) const {
        const auto draft = store->create(Report::forAgency(agency(name), year));
        EXPECT_TRUE(draft) << problemText(draft.problem()).toStdString();
        return draft ? *draft : 0;
    }
    qint64 addProfile(const Agency& agency) const {
        const auto id = store->saveProfile({0, agency});
        EXPECT_TRUE(id) << problemText(id.problem()).toStdString();
        return id ? *id : 0;
    }

private:
    QTemporaryDir m_folder;

public:
    std::shared_ptr<Store> store;
};

/// Deals with the next modal dialog of a type when it is open: the answer is given beforehand. Fails the test
/// when none came by the time the object goes.
template<typename Dialog>
class NextDialog {
public:
    explicit NextDialog(std::function<void(Dialog&)> answer) : m_answer(std::move(answer)) {
        m_look.setInterval(5);
        QObject::connect(&m_look, &QTimer::timeout, [this] {
            auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
            if (!dialog || m_came)
                return;
            m_came = true;
            m_look.stop();
            m_answer(*dialog);
        });
        m_look.start();
    }
    ~NextDialog() { EXPECT_TRUE(m_came) << "the dialog never opened"; }
    NextDialog(const NextDialog&) = delete;
    NextDialog& operator=(const NextDialog&) = delete;

private:
    std::function<void(Dialog&)> m_answer;
    QTimer m_look;
    bool m_came = false;
};

/// The child of this object name; fails the test when there is none.
template<typename Widget>
Widget* childOf(const QWidget& parent, const QString& name) {
    auto* found = parent.findChild<Widget*>(name);
    EXPECT_NE(found, nullptr) << "no child " << name.toStdString();
    return found;
}

} // namespace nianbao::test
