#include "ui/pages/screening/check_detail.h"

#include <algorithm>

#include "core/services/dossier_service.h"
#include "ui/pages/screening/screening_page_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct ActionKey {
    CheckAction action;
    int key;
    QString name;
};

/// In the order of the buttons.
const std::vector<ActionKey>& actionKeys() {
    static const std::vector<ActionKey> keys{{CheckAction::Pass, Qt::Key_P, u"checkPass"_s},
                                             {CheckAction::Fail, Qt::Key_F, u"checkFail"_s},
                                             {CheckAction::LookAgain, Qt::Key_L, u"checkLookAgain"_s},
                                             {CheckAction::NotApplicable, Qt::Key_X, u"checkNotApplicable"_s},
                                             {CheckAction::NotYet, Qt::Key_N, u"checkNotYet"_s},
                                             {CheckAction::Second, Qt::Key_C, u"checkSecond"_s},
                                             {CheckAction::Talk, Qt::Key_T, u"checkTalk"_s},
                                             {CheckAction::Fact, Qt::Key_D, u"checkFact"_s},
                                             {CheckAction::Evidence, Qt::Key_A, u"checkEvidence"_s},
                                             {CheckAction::Dossier, Qt::Key_O, u"checkDossier"_s},
                                             {CheckAction::Version, Qt::Key_V, u"checkVersion"_s}};
    return keys;
}

QString actionText(CheckAction action) {
    switch (action) {
        case CheckAction::Pass:
            return CheckDetail::tr("Pass   P");
        case CheckAction::Fail:
            return CheckDetail::tr("Fail …   F");
        case CheckAction::LookAgain:
            return CheckDetail::tr("Look again …   L");
        case CheckAction::NotApplicable:
            return CheckDetail::tr("Not applicable   X");
        case CheckAction::NotYet:
            return CheckDetail::tr("Not yet   N");
        case CheckAction::Second:
            return CheckDetail::tr("Second person …   C");
        case CheckAction::Talk:
            return CheckDetail::tr("Talk …   T");
        case CheckAction::Fact:
            return CheckDetail::tr("Fact with date …   D");
        case CheckAction::Evidence:
            return CheckDetail::tr("Evidence …   A");
        case CheckAction::Version:
            return CheckDetail::tr("Newer checks …   V");
        case CheckAction::Dossier:
            break;
    }
    return CheckDetail::tr("Dossier …   O");
}

}  // namespace

CheckDetail::CheckDetail(QWidget* parent)
    : QWidget(parent),
      m_title(label({}, LabelKind::Section)),
      m_asks(label({}, LabelKind::Plain, nullptr, true)),
      m_answered(label({}, LabelKind::Small, nullptr, true)),
      m_needed(label({}, LabelKind::Small, nullptr, true)),
      m_second(label({}, LabelKind::Accent, nullptr, true)),
      m_files(label({}, LabelKind::Small, nullptr, true)) {
    m_second->setObjectName(u"checkSecondWords"_s);
    m_files->setObjectName(u"checkFiles"_s);
    auto* card = new Card;
    column(this, 0)->addWidget(card);
    auto* line = new FlowLayout(nullptr, 6);
    line->addWidget(m_title);
    for (const ActionKey& one : actionKeys()) {
        auto* made = button(one.name, actionText(one.action));
        made->setFocusPolicy(Qt::TabFocus);
        connect(made, &QPushButton::clicked, this, [this, action = one.action] { Q_EMIT wanted(action); });
        line->addWidget(made);
        m_buttons.insert(int(one.action), made);
    }
    card->body()->addLayout(line);
    for (QLabel* words : {m_asks, m_second, m_answered, m_needed, m_files}) card->body()->addWidget(words);
}

std::optional<CheckAction> CheckDetail::actionOf(int key) {
    for (const ActionKey& one : actionKeys())
        if (one.key == key) return one.action;
    return std::nullopt;
}

void CheckDetail::show(const ScreenedNomination* row, int check, const CheckTemplate& checks,
                       const std::vector<Attachment>& evidence, bool newerVersion) {
    const CheckDescription& words = checks.checks.at(size_t(check));
    m_title->setText(u"%1  %2"_s.arg(check + 1).arg(words.title.text()));
    const QString note = row ? row->result.checks.at(size_t(check)).note : QString();
    m_asks->setText(note.isEmpty() ? words.asks.text() : u"%1 — %2"_s.arg(words.asks.text(), note));
    m_answered->setText(tr("Answered by: %1 · %2 · when it passes: %3")
                            .arg(answeredByName(words.how), words.bars ? tr("bars") : tr("only warns"),
                                 words.answered.text()));
    m_needed->setText(
        tr("Evidence: %1 · source: %2")
            .arg(words.evidence.text(), words.source.text() + ScreeningPageModel::markText(words.mark)));
    QStringList files;
    for (const Attachment& file : evidence)
        if (file.role == checkKey(check)) files << file.name;
    m_files->setText(files.isEmpty() ? QString() : tr("Kept: %1").arg(files.join(u'、')));
    m_files->setVisible(!files.isEmpty());
    m_second->setText(row ? ScreeningPageModel::secondWords(*row, check) : QString());
    m_second->setVisible(!m_second->text().isEmpty());
    const QString nobody = tr("Choose a nominee first.");
    const QString whyNot = row ? ScreeningPageModel::whyNotCheck(*row) : nobody;
    for (QPushButton* made : std::as_const(m_buttons)) setWhyNot(made, whyNot);
    for (const CheckAction action : {CheckAction::Evidence, CheckAction::Dossier})
        setWhyNot(m_buttons.value(int(action)), row ? QString() : nobody);
    m_buttons.value(int(CheckAction::Version))->setVisible(newerVersion);
    if (row && whyNot.isEmpty())
        setWhyNot(m_buttons.value(int(CheckAction::Second)), DossierService::whyNotLook(*row, check));
}

}  // namespace election
