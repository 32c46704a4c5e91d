#pragma once
/// Stands in for the system's viewer: receives what would be opened there.
#include <QDesktopServices>
#include <QObject>
#include <QStringList>
#include <QUrl>

namespace election::test {

class SystemViewer final : public QObject {
    Q_OBJECT
  public:
    SystemViewer() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~SystemViewer() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    Q_INVOKABLE void open(const QUrl& url) { opened << url.toLocalFile(); }

    QStringList opened;
};

}  // namespace election::test
