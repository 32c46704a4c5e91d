#include "ui/pages/reports/wording_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTimer>

#include "core/base/language.h"
#include "ui/pages/desk.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paper_view.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr int kPreviewDelay = 300;  // ms after the last key

QString markName(const WordingMark& mark) {
    return currentLanguage() == u"en"_s ? mark.key : mark.zh;
}

}  // namespace

WordingDialog::WordingDialog(Desk& desk, const QString& kind, std::optional<VillageId> village,
                             QWidget* parent)
    : FormDialog(
          tr("Words of the papers"),
          tr("Marks in braces are filled in from the record. Papers that were issued keep their words."),
          tr("Save"), parent),
      m_desk(desk),
      m_words(desk.file),
      m_village(village),
      m_kind(named(new QComboBox, u"wordingKind"_s, tr("Paper"))),
      m_marks(named(new QComboBox, u"wordingMarks"_s, tr("Insert a mark"))),
      m_title(named(new QLineEdit, u"wordingTitle"_s, tr("Title"))),
      m_body(named(new QPlainTextEdit, u"wordingBody"_s, tr("Text"))),
      m_reset(button(u"wordingReset"_s, tr("Shipped words"), ButtonKind::Plain, QKeySequence(u"Alt+R"_s))),
      m_state(label({}, LabelKind::Muted)),
      m_paper(named(new PaperView, u"wordingPreview"_s, tr("Preview"))),
      m_later(new QTimer(this)) {
    const auto papers = m_desk.orShow(m_words.all());
    for (const PaperWording& paper : papers)
        m_kind->addItem(paper.changed ? tr("%1 (changed)").arg(paper.wording.name) : paper.wording.name,
                        paper.kind);
    m_marks->addItem(tr("Insert a mark…"));
    for (const WordingMark& mark : wordingMarks())
        m_marks->addItem(mark.isBlock ? tr("%1 (table)").arg(markName(mark)) : markName(mark),
                         markName(mark));
    auto* whole = new QWidget;
    whole->setMinimumHeight(Theme::current().px(340));
    auto* line = row(whole, 12);
    auto* left = column(nullptr, 6);
    left->addWidget(m_kind);
    left->addWidget(m_title);
    left->addWidget(m_body, 1);
    auto* tools = row(nullptr, 6);
    tools->addWidget(m_marks, 1);
    tools->addWidget(m_reset);
    left->addLayout(tools);
    left->addWidget(m_state);
    left->addWidget(
        label(tr("A line is a paragraph.  #: heading  =: no indent  >: small  | label = value |: grid  "
                 "|| label: box  +/-: table  ~: signatures  @: who issues it  ---: new page"),
              LabelKind::Small, nullptr, true));
    line->addLayout(left, 1);
    m_paper->setMinimumWidth(Theme::current().px(300));
    line->addWidget(m_paper, 1);
    addWide(whole);
    openAs(1100, 660);
    m_body->setTabChangesFocus(true);
    m_later->setSingleShot(true);
    m_later->setInterval(kPreviewDelay);
    connect(m_later, &QTimer::timeout, this, &WordingDialog::preview);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &WordingDialog::choose);
    connect(m_marks, &QComboBox::activated, this, &WordingDialog::insertMark);
    connect(m_title, &QLineEdit::textChanged, this, &WordingDialog::judge);
    connect(m_body, &QPlainTextEdit::textChanged, this, &WordingDialog::judge);
    connect(m_reset, &QPushButton::clicked, this, &WordingDialog::reset);
    connect(this, &FormDialog::saveWanted, this, &WordingDialog::save);
    const int wanted = m_kind->findData(kind);
    m_kind->setCurrentIndex(std::max(0, wanted));
    choose(m_kind->currentIndex());
}

QString WordingDialog::kind() const {
    return m_kind->currentData().toString();
}

void WordingDialog::choose(int) {
    m_shown = m_desk.orShow(m_words.find(kind()));
    m_title->setText(m_shown.wording.title);
    m_body->setPlainText(m_shown.wording.body);
    judge();
    preview();
}

void WordingDialog::judge() {
    const auto checked = checkWording(m_title->text(), m_body->toPlainText());
    setWhyNotAllowed(checked ? QString() : checked.error().message);
    refuse(checked ? QString() : checked.error().message);
    const Wording* shipped = shippedWording(kind());
    const bool asShipped = shipped && m_title->text() == shipped->title &&
                           m_body->toPlainText().trimmed() == shipped->body.trimmed();
    m_state->setText(asShipped ? tr("As shipped.") : tr("Differs from the shipped words."));
    setWhyNot(m_reset, asShipped ? tr("These are the shipped words.") : QString());
    m_later->start();
}

void WordingDialog::preview() {
    const auto paper = m_words.preview(kind(), m_title->text(), m_body->toPlainText(), m_village);
    if (paper) m_paper->setDocument(*paper);  // else the last one that could be read stays
}

void WordingDialog::save() {
    if (const auto saved = m_words.save(kind(), m_title->text(), m_body->toPlainText()); !saved)
        return refuse(saved.error().message);
    m_desk.navigator.say(tr("Saved the words of %1").arg(m_shown.wording.name));
    m_desk.changes.announce({ChangeEvent::Papers, std::nullopt});
    accept();
}

void WordingDialog::reset() {
    const Wording* shipped = shippedWording(kind());
    if (!shipped) return;
    m_title->setText(shipped->title);
    m_body->setPlainText(shipped->body);
    preview();
}

void WordingDialog::insertMark(int index) {
    const QString name = m_marks->itemData(index).toString();
    m_marks->setCurrentIndex(0);
    if (name.isEmpty()) return;
    const WordingMark* mark = wordingMark(name);
    const bool ownLine = mark && mark->isBlock && !m_body->textCursor().block().text().isEmpty();
    m_body->textCursor().insertText((ownLine ? u"\n{%1}\n"_s : u"{%1}"_s).arg(name));
    m_body->setFocus();
}

}  // namespace election
