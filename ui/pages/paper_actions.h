#pragma once
/// What can be done with a paper: print it, save it as PDF, XLSX, HTML, CSV or ODT.
#include <QObject>
#include <QString>
#include <QStringList>

#include "core/report/report_document.h"
#include "ui/pages/desk.h"

class QPrinter;

namespace election {

/// "pdf", "xlsx", "html", "csv", "odt": in the order of the buttons.
QStringList paperSuffixes();
/// Writes the paper in the format of the file's suffix.
Result<> writePaper(const ReportDocument& document, const QString& path);
/// A file name without characters that a file system refuses: "08上坑村 自荐人名册".
QString paperFileName(const ReportDocument& document, const QString& village);

/// What was chosen in the print dialog the last time, on this machine.
struct PrintChoice {
    QString printer;
    int copies = 1;
    int duplex = 0;  ///< QPrinter::DuplexMode
    bool inColour = false;
    int fromPage = 0, toPage = 0;  ///< 0: all pages

    static PrintChoice load();
    void save() const;
    static PrintChoice of(const QPrinter& source);
    /// A printer that is no longer there and a range that a paper of `pages` doesn't have are left out.
    void applyTo(QPrinter& target, int pages) const;
};

class PaperActions final : public QObject {
    Q_OBJECT
  public:
    PaperActions(Desk& desk, QWidget* owner);
    void print(const ReportDocument& document);
    /// Asks where to, writes, and says so at the foot of the window.
    void save(const ReportDocument& document, const QString& fileName, const QString& suffix);

  private:
    void sendToPrinter(const ReportDocument& document);
    void writeTo(const ReportDocument& document, const QString& path);

    Desk& m_desk;
    QWidget* m_owner;
    QString m_folder;
};

}  // namespace election
