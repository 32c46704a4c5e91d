#pragma once
/// What the commands' arguments have in common: names and help texts that are the same everywhere, and their
/// checks.
#include <QDate>
#include <QString>
#include <QStringList>
#include <string>
#include <vector>

#include "core/domain/post.h"

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace election {

/// A subcommand with its one-line description.
CLI::App* addCommand(CLI::App& program, const char* name, const QString& description);

/// FILE.election: the first argument of nearly every command.
CLI::Option* addElectionFile(CLI::App& command, std::string& file);
CLI::Option* addJson(CLI::App& command, bool& json);
CLI::Option* addVillage(CLI::App& command, std::string& village, const QString& help);
/// Checked: one of the bodies by name, short name or key.
CLI::Option* addBody(CLI::App& command, std::string& body);
/// --clerk: who stands in the log; else the user of the operating system.
CLI::Option* addClerk(CLI::App& command, std::string& clerk);

/// Makes a wrong value a mistake of the command line: `allowed` names what may stand there.
void restrictTo(CLI::Option* option, const QStringList& allowed);
/// The same for a list with commas between.
void restrictToList(CLI::Option* option, const QStringList& allowed);
/// The value has to be a day written as 2026-12-19.
void restrictToDate(CLI::Option* option);
/// The value has to be a file name with one of these endings.
void restrictToSuffix(CLI::Option* option, const QStringList& suffixes);

QString clerkName(const std::string& clerk);
QStringList toStringList(const std::vector<std::string>& texts);
/// The body that was named; the villagers' committee where none was.
Body bodyOf(const std::string& body);

}  // namespace election
