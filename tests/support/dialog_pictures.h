#pragma once
/// With ELECTION_PICTURES=FOLDER every dialog and every page is saved as a picture in the moment it closes,
/// filled in as the test left it: the tests show them all to whoever wants to look at them.
#include <QDir>
#include <QEvent>
#include <QObject>
#include <QWidget>

namespace election::test {

inline constexpr auto kShowsPage = "showsPage";  ///< property of a window that holds one page

class DialogPictures final : public QObject {
  public:
    explicit DialogPictures(const QString& folder) : m_folder(folder) { QDir().mkpath(folder); }

    bool eventFilter(QObject* watched, QEvent* event) override {
        auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Hide && widget && widget->isWindow() &&
            (widget->inherits("QDialog") || widget->property(kShowsPage).toBool()))
            save(*widget);
        return false;
    }

  private:
    void save(QWidget& dialog) {
        QString name = dialog.objectName();
        if (name.isEmpty()) name = QString::fromLatin1(dialog.metaObject()->className()).section(u':', -1);
        const QString path =
            QStringLiteral("%1/%2-%3.png").arg(m_folder, name).arg(++m_number, 3, 10, QChar(u'0'));
        dialog.grab().save(path);
    }

    QString m_folder;
    int m_number = 0;
};

}  // namespace election::test
