#pragma once

#include "AskDialog.h"

#include <approval/Workflow.h>

class QPlainTextEdit;

namespace nianbao {

/// What a deed of the review asks for before it is done.
struct DeedRequest {
    QString title;
    QString explanation;   ///< what happens now
    QString sentenceLabel; ///< empty: no sentence is asked for
    bool sentenceNeeded = false;
    bool passphraseNeeded = false;
    QString button;
};

/// Submits, returns, approves or begins a correction: says what happens, asks for a sentence and a
/// passphrase as far as they are wanted, and has it done. Enter in the passphrase does it.
class DeedDialog : public AskDialog {
    Q_OBJECT
public:
    using Doing = std::function<Problem(const QString& sentence, const QString& passphrase)>;
    DeedDialog(const DeedRequest& request, Doing done, QWidget* parent = nullptr);

    /// The words for Submit, Return, Approve and Revise as things stand; of any other deed, none.
    [[nodiscard]] static DeedRequest requestFor(Deed deed, const Situation& situation);

protected:
    [[nodiscard]] QString missing() override;

private:
    [[nodiscard]] QString sentence() const;

    QPlainTextEdit* m_sentence = nullptr;
    bool m_sentenceNeeded;
};

} // namespace nianbao
