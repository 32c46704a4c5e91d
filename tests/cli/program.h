#pragma once
/// Runs the real village-election-cli.
#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

struct ProgramRun {
    int status = -1;  ///< -1: it crashed, was killed or did not end
    QByteArray out;
    QString err;

    /// The one object on standard output; empty when there is anything else.
    [[nodiscard]] QJsonObject json() const;
};

/// In English, so that messages can be compared; the default is Chinese.
ProgramRun runCli(const QStringList& arguments);
ProgramRun runEnglish(const QStringList& arguments);
/// Through bash, which first runs `setup` ("ulimit -f 8"). `redirect`: what follows the command (">
/// /dev/full").
ProgramRun runUnder(const QString& setup, const QStringList& arguments, const QString& redirect = {});

QByteArray bytesOf(const QString& path);
QString sampleFile(const QString& name);  ///< an office file of the sample township
QJsonObject truth();                      ///< what a correct program finds in the sample

/// A folder of its own, with what a test writes into it.
class Scratch {
  public:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const;
    /// A new election of 经济开发区 on 2026-12-19 under zj-2026.
    [[nodiscard]] QString newElection(const QString& name = QStringLiteral("a.election")) const;
    /// A copy of the sample township as an election file; made by the ctest fixture `sample`.
    [[nodiscard]] QString sampleElection() const;
    [[nodiscard]] QStringList files() const;  ///< what lies in the folder, hidden files too

  private:
    QTemporaryDir m_folder;
};

/// True for one line without a line break inside: what a refusal should be.
bool isOneSentence(const QString& message);
