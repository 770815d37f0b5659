#include <work/Settings.h>

#include <QApplication>
#include <QTemporaryDir>

#include <gtest/gtest.h>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    // Never the settings of whoever runs the tests.
    const QTemporaryDir folder;
    nianbao::Settings::setFile(folder.filePath(QStringLiteral("settings.ini")));
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
