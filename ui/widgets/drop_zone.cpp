#include "ui/widgets/drop_zone.h"

#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QUrl>

#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QStringList filesOf(const QMimeData* mime) {
    QStringList files;
    const auto urls = mime->urls();
    for (const QUrl& url : urls) {
        const QFileInfo info(url.toLocalFile());
        if (!info.isDir()) {
            files << info.filePath();
            continue;
        }
        const auto inside = QDir(info.filePath()).entryInfoList(QDir::Files | QDir::Readable, QDir::Name);
        for (const auto& file : inside) files << file.filePath();
    }
    return files;
}

}  // namespace

DropZone::DropZone(QWidget* target, const QString& hint) : QObject(target), m_target(target) {
    target->setAcceptDrops(true);
    target->installEventFilter(this);
    const auto& colours = Theme::current().colours();
    auto* frame = new QLabel(hint, target);
    frame->setAlignment(Qt::AlignCenter);
    frame->setFont(Theme::current().font(17, true));
    frame->setStyleSheet(u"background: %1; color: %2; border: 2px dashed %2; border-radius: 8px;"_s.arg(
        colours.accentSoft.name(), colours.accentText.name()));
    frame->setAttribute(Qt::WA_TransparentForMouseEvents);
    frame->hide();
    m_frame = frame;
}

bool DropZone::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_target) return false;
    switch (event->type()) {
        case QEvent::DragEnter: {
            auto* drag = static_cast<QDragEnterEvent*>(event);
            if (!drag->mimeData()->hasUrls()) return false;
            drag->acceptProposedAction();
            m_frame->setGeometry(m_target->rect().adjusted(12, 12, -12, -12));
            m_frame->show();
            m_frame->raise();
            return true;
        }
        case QEvent::DragLeave:
            m_frame->hide();
            return true;
        case QEvent::Drop: {
            m_frame->hide();
            auto* drop = static_cast<QDropEvent*>(event);
            const QStringList files = filesOf(drop->mimeData());
            drop->acceptProposedAction();
            if (!files.isEmpty()) Q_EMIT dropped(files);
            return true;
        }
        default:
            return false;
    }
}

}  // namespace election
