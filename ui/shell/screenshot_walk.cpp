#include "ui/shell/screenshot_walk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>
#include <QTimer>
#include <cstdio>

#include "ui/shell/main_window.h"

using namespace Qt::StringLiterals;

namespace election {

ScreenshotWalk::ScreenshotWalk(MainWindow& window, const QString& folder, std::optional<VillageId> village)
    : QObject(&window), m_window(window), m_folder(folder), m_village(village) {
    QDir().mkpath(folder);
    QTimer::singleShot(300, this, &ScreenshotWalk::next);
}

void ScreenshotWalk::next() {
    const auto& pages = m_window.pages();
    if (m_page >= static_cast<int>(pages.size()) || m_window.currentPage().isEmpty()) {
        if (m_window.currentPage().isEmpty()) m_window.grab().save(QDir(m_folder).filePath(u"welcome.png"_s));
        Q_EMIT finished();
        return;
    }
    const QString id = pages[static_cast<size_t>(m_page++)].id;
    QElapsedTimer clock;
    clock.start();
    m_window.goTo({id, m_village, false, {}, {}, {}});
    m_window.repaint();
    std::printf("%s %lld ms\n", qPrintable(id), static_cast<long long>(clock.elapsed()));
    QTimer::singleShot(250, this, [this, id] {
        m_window.grab().save(QDir(m_folder).filePath(id + u".png"_s));
        next();
    });
}

}  // namespace election
