#include "ui/pages/calendar/posting_dialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

#include "core/base/dates.h"
#include "ui/widgets/drop_zone.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QLineEdit* textField(const QString& name, const QString& text = {}) {
    auto* made = new QLineEdit(text);
    made->setObjectName(name);
    return made;
}

QString explanation(const CalendarEntry& entry) {
    const QString place = entry.village ? entry.villageName : PostingDialog::tr("the township");
    return PostingDialog::tr("%1 · %2 · at the latest on %3, by %4")
        .arg(place, entry.date.notice, formatDate(entry.date.latest), entry.date.postedBy);
}

}  // namespace

PostingDialog::PostingDialog(const CalendarEntry& entry, const std::vector<IssuedDocument>& papers,
                             const Posting* last, const QDate& today, QWidget* parent)
    : FormDialog(tr("Record a posting"), explanation(entry), tr("Record"), parent),
      m_entry(entry),
      m_paper(new QComboBox),
      m_number(textField(u"postingNumber"_s)),
      m_date(new QDateEdit(today)),
      m_by(textField(u"postingBy"_s, last ? last->postedBy : QString())),
      m_place(textField(u"postingPlace"_s, last ? last->place : u"村务公开栏"_s)),
      m_note(textField(u"postingNote"_s)),
      m_choose(button(u"postingPhotos"_s, tr("Choose photos…"), ButtonKind::Plain, QKeySequence(u"Alt+F"_s))),
      m_photosLine(label({}, LabelKind::Muted, nullptr, true)),
      m_late(label({}, LabelKind::Bad, nullptr, true)) {
    m_paper->setObjectName(u"postingPaper"_s);
    m_paper->addItem(tr("a paper that was made elsewhere"), 0);
    for (const IssuedDocument& paper : papers) {
        m_paper->addItem(u"%1  %2"_s.arg(paper.number, paper.title), paper.id.v);
        if (m_paper->currentIndex() == 0 && paper.kind == entry.documentKind)
            m_paper->setCurrentIndex(m_paper->count() - 1);
    }
    m_date->setObjectName(u"postingDate"_s);
    m_date->setDisplayFormat(FormDialog::tr("yyyy-MM-dd", "format of a date field"));
    m_date->setCalendarPopup(true);
    m_date->setMaximumDate(today);
    m_late->setObjectName(u"postingLate"_s);
    m_photosLine->setObjectName(u"postingPhotoNames"_s);
    auto* photos = new QWidget;
    auto* line = row(photos, 8);
    line->addWidget(m_choose);
    line->addWidget(m_photosLine, 1);
    addField(tr("Paper"), m_paper);
    addField(tr("Its number"), m_number);
    addField(tr("Put up on"), m_date);
    addField(tr("Put up by"), m_by);
    addField(tr("Notice board"), m_place);
    addField(tr("Remark"), m_note);
    addField(tr("Photos"), photos);
    addField(QString(), m_late);
    auto* zone = new DropZone(this, tr("Drop photos of the notice board"));
    connect(zone, &DropZone::dropped, this, &PostingDialog::addPhotos);
    connect(m_choose, &QPushButton::clicked, this, &PostingDialog::photosWanted);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PostingDialog::judge);
    connect(m_date, &QDateEdit::dateChanged, this, &PostingDialog::judge);
    connect(m_by, &QLineEdit::textChanged, this, &PostingDialog::judge);
    showPhotos();
    judge();
}

NewPosting PostingDialog::posting() const {
    NewPosting made;
    made.village = m_entry.village;
    made.dateKey = m_entry.date.key;
    if (const qint64 id = m_paper->currentData().toLongLong(); id > 0) made.document = IssuedDocumentId{id};
    made.paperNumber = m_number->text().trimmed();
    made.postedOn = m_date->date();
    made.postedBy = m_by->text().trimmed();
    made.place = m_place->text().trimmed();
    made.note = m_note->text().trimmed();
    made.photos = m_photos;
    return made;
}

void PostingDialog::addPhotos(const QStringList& paths) {
    refuse({});
    for (const QString& path : paths) {
        auto photo = AttachmentService::read(path);
        if (!photo) return refuse(photo.error().message);
        m_photos.push_back(std::move(photo).value());
    }
    showPhotos();
}

void PostingDialog::showPhotos() {
    QStringList names;
    for (const NewAttachment& photo : m_photos)
        names << u"%1 (%2)"_s.arg(photo.name, fileSizeText(photo.bytes.size()));
    m_photosLine->setText(names.isEmpty() ? tr("none yet; up to 10 MB each") : names.join(u'、'));
}

void PostingDialog::judge() {
    const bool elsewhere = m_paper->currentIndex() == 0;
    m_number->setEnabled(elsewhere);
    const int late = daysLate(m_entry.date, m_date->date());
    m_late->setText(late > 0 ? lateText(m_entry.date, late) : QString());
    m_late->setVisible(late > 0);
    setWhyNotAllowed(m_by->text().trimmed().isEmpty() ? tr("Enter who put the paper up.") : QString());
}

}  // namespace election
