#include "ui/pages/nominations/attachments_field.h"

#include <QListWidget>
#include <QPixmap>

#include "ui/widgets/drop_zone.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

bool isPicture(const QString& mime) {
    return mime.startsWith(u"image/"_s);
}

}  // namespace

AttachmentsField::AttachmentsField(Desk& desk, QWidget* dropOn, std::optional<NominationId> nomination,
                                   QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_photo(named(new QLabel, u"attachmentPhoto"_s, tr("Photo"))),
      m_list(named(new QListWidget, u"attachmentList"_s, tr("Photo and scans"))),
      m_add(election::button(u"attachmentAdd"_s, tr("Add files…"), ButtonKind::Plain,
                             QKeySequence(u"Ctrl+D"_s))),
      m_remove(election::button(u"attachmentRemove"_s, tr("Take out"), ButtonKind::Plain,
                                QKeySequence(u"Ctrl+Backspace"_s))) {
    const Theme& theme = Theme::current();
    m_photo->setFixedSize(theme.px(72), theme.px(96));
    m_photo->setAlignment(Qt::AlignCenter);
    m_photo->setProperty("framed", true);
    m_photo->setText(tr("Photo"));
    m_list->setProperty("framed", true);
    m_list->setFixedHeight(theme.px(64));
    if (nomination) {
        const auto kept = m_desk.attachments.of({u"nomination"_s, nomination->v});
        if (kept) m_kept = *kept;
    }
    auto* line = row(this, 8);
    auto* right = column(nullptr, 4);
    auto* buttons = row(nullptr, 6);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    right->addWidget(m_list);
    right->addLayout(buttons);
    line->addWidget(m_photo);
    line->addLayout(right, 1);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_desk.prompt.openFiles(
            {tr("Photo and scans of the form"), {}, tr("Pictures and scans (*.jpg *.jpeg *.png *.pdf)"), {}},
            [this](const QStringList& paths) { add(paths); });
    });
    connect(m_remove, &QPushButton::clicked, this, &AttachmentsField::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int chosen) {
        setWhyNot(m_remove, chosen < 0 ? tr("Choose a file of the list first.") : QString());
    });
    auto* zone = new DropZone(dropOn, tr("Drop the photo and the scans here"));
    connect(zone, &DropZone::dropped, this, &AttachmentsField::add);
    list();
}

QWidget* AttachmentsField::button() const {
    return m_add;
}

void AttachmentsField::add(const QStringList& paths) {
    for (const QString& path : paths) {
        auto read = AttachmentService::read(path);
        if (!read) {
            Q_EMIT refused(read.error().message);
            continue;
        }
        const auto checked = m_desk.attachments.check(*read);
        if (!checked) {
            Q_EMIT refused(checked.error().message);
            continue;
        }
        if (isPicture(checked->attachment.mime)) read->role = u"photo"_s;
        m_added.push_back(std::move(*read));
    }
    list();
}

void AttachmentsField::remove() {
    const int chosen = m_list->currentRow();
    if (chosen < 0) return;
    if (size_t(chosen) < m_kept.size()) {
        m_removed.push_back(m_kept[size_t(chosen)].id);
        m_kept.erase(m_kept.begin() + chosen);
    } else {
        m_added.erase(m_added.begin() + (chosen - int(m_kept.size())));
    }
    list();
}

void AttachmentsField::list() {
    m_list->clear();
    QByteArray photo;
    for (const Attachment& one : m_kept) {
        m_list->addItem(u"%1 · %2"_s.arg(one.name, fileSizeText(one.size)));
        if (!photo.isEmpty() || !isPicture(one.mime)) continue;
        if (const auto bytes = m_desk.attachments.bytes(one.id)) photo = *bytes;
    }
    for (const NewAttachment& one : m_added) {
        m_list->addItem(tr("%1 · %2, new").arg(one.name, fileSizeText(one.bytes.size())));
        if (photo.isEmpty() && one.role == u"photo"_s) photo = one.bytes;
    }
    m_list->setCurrentRow(m_list->count() - 1);
    setWhyNot(m_remove, m_list->count() == 0 ? tr("There is no file yet.") : QString());
    showPhoto(photo);
}

void AttachmentsField::showPhoto(const QByteArray& bytes) {
    QPixmap picture;
    if (bytes.isEmpty() || !picture.loadFromData(bytes)) {
        m_photo->setPixmap({});
        m_photo->setText(tr("Photo"));
        return;
    }
    m_photo->setPixmap(picture.scaled(m_photo->size(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

}  // namespace election
