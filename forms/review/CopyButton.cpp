#include "CopyButton.h"

#include "look/Mnemonic.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int saidFor = 2000; ///< milliseconds

} // namespace

CopyButton::CopyButton(const QString& text, const QString& what, std::function<QString()> copied,
                       QWidget* parent)
    : QPushButton(text, parent) {
    setAutoDefault(false);
    setAccessibleName(withoutMnemonic(text) + u' ' + what);
    auto* again = new QTimer(this);
    again->setSingleShot(true);
    again->setInterval(saidFor);
    connect(again, &QTimer::timeout, this, [this, text] { setText(text); });
    connect(this, &QPushButton::clicked, this, [this, again, copied = std::move(copied)] {
        QGuiApplication::clipboard()->setText(copied());
        setText(u'✔' + tr("Copied"));
        again->start();
    });
}

} // namespace nianbao
