#include "app/cli/person_argument.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "app/cli/arguments.h"
#include "core/base/text.h"
#include "core/services/nomination_service.h"
#include "core/services/setup_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PersonArgument)
};

/// "张三（男，1971年，第1组）": enough to tell namesakes apart, and no digit of an ID.
QString described(const Person& person) {
    const QDate birth = person.legalBirthDate();
    QStringList parts{sexName(person.sex),
                      birth.isValid() ? Text::tr("born %1").arg(birth.year()) : QString(), person.group};
    parts.removeAll(QString());
    return Text::tr("%1 (%2)").arg(person.name, parts.join(Text::tr(", ")));
}

/// Whether the words mean this person: each is his name, his ID number, or its last digits.
bool isMeant(const Person& person, const QStringList& words) {
    return std::all_of(words.begin(), words.end(), [&person](const QString& word) {
        const QString code = normaliseCode(word);
        return normaliseName(word) == person.name || code == person.nationalId ||
               (code.size() >= 4 && person.nationalId.endsWith(code));
    });
}

Error noNomination(const QString& sentence) {
    return {ErrorCode::NotFound, sentence, {}};
}

}  // namespace

Result<Person> personNamed(ElectionFile& file, VillageId village, const QString& text) {
    const QStringList words = toHalfWidth(text).simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return Error{
            ErrorCode::InvalidInput,
            Text::tr("Name the person: name, ID number, or name and the last four digits of the ID."),
            {}};
    RegisterQuery query;
    query.village = village;
    query.text = words.join(u' ').toLower();
    const RegisterService registers(file);
    ELECTION_ASSIGN(const auto ids, registers.ids(query));
    ELECTION_ASSIGN(const auto rows, registers.rows(ids));
    std::vector<Person> meant;
    for (const RegisterRow& row : rows)
        if (isMeant(row.person, words)) meant.push_back(row.person);
    // A second row of the same person means the first one.
    std::stable_partition(meant.begin(), meant.end(), [](const Person& person) {
        return person.status != RegistrationStatus::Duplicate;
    });
    const auto real = std::count_if(meant.begin(), meant.end(), [](const Person& person) {
        return person.status != RegistrationStatus::Duplicate;
    });
    if (meant.empty())
        return noNomination(
            Text::tr("Nobody on the register of this village is called “%1”. Write the name as in the "
                     "register, or the ID number.")
                .arg(words.first()));
    if (real == 1 || meant.size() == 1) return meant.front();
    QStringList choices;
    for (const Person& person : meant) choices << described(person);
    return Error{
        ErrorCode::InvalidInput,
        Text::tr("Several people are called “%1”: %2. Add the last four digits of the ID behind the name.")
            .arg(words.first(), choices.join(u"、"_s)),
        {}};
}

void NominationArgument::addTo(CLI::App& command) {
    command.add_option("--no", no, Text::tr("number of the nomination (序号)").toStdString())
        ->type_name("NUMBER");
    addVillage(command, village, Text::tr("the village, where the nomination is named by its person"));
    command
        .add_option("--person", person,
                    Text::tr("name, ID number, or name and the last four digits of the ID").toStdString())
        ->type_name("PERSON");
    addBody(command, body);
    command
        .add_option("--post", post,
                    Text::tr("the post, where the person has several nominations").toStdString())
        ->type_name("TITLE");
}

Result<Nomination> NominationArgument::find(ElectionFile& file) const {
    const NominationService service(file);
    if (no > 0) {
        ELECTION_ASSIGN(const auto all, service.list({}));
        for (const ListedNomination& row : all)
            if (row.nomination.no == no) return row.nomination;
        return noNomination(Text::tr("There is no nomination No. %1.").arg(no));
    }
    if (village.empty() || person.empty())
        return Error{ErrorCode::InvalidInput,
                     Text::tr("Name the nomination: --no NUMBER, or --village NAME and --person NAME."),
                     {}};
    ELECTION_ASSIGN(const Village place, SetupService(file).villageNamed(QString::fromStdString(village)));
    ELECTION_ASSIGN(const Person who, personNamed(file, place.id, QString::fromStdString(person)));
    NominationQuery query;
    query.village = place.id;
    if (!body.empty()) query.body = bodyOf(body);
    ELECTION_ASSIGN(const auto all, service.list(query));
    std::vector<Nomination> found;
    const QString title = QString::fromStdString(post);
    for (const ListedNomination& row : all)
        if (row.nomination.person == who.id && (title.isEmpty() || row.nomination.postTitle == title))
            found.push_back(row.nomination);
    if (found.empty())
        return noNomination(Text::tr("%1 has no such nomination in %2.").arg(who.name, place.name));
    if (found.size() == 1) return found.front();
    QStringList choices;
    for (const Nomination& one : found)
        choices << Text::tr("No. %1 %2").arg(one.no).arg(bodyName(one.body) + one.postTitle);
    return Error{
        ErrorCode::InvalidInput,
        Text::tr("%1 has several nominations: %2. Name one with --no.").arg(who.name, choices.join(u"、"_s)),
        {}};
}

}  // namespace election
