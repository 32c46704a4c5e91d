#include "app/cli/post_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/text_table.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using Align = TextTable::Align;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PostCommand)
};

}  // namespace

CLI::App* PostCommand::addTo(CLI::App& program) {
    auto* command =
        addCommand(program, "post", Text::tr("add, change, list or take out posts, without an office file"));
    restrictTo(command->add_option("what", m_what, Text::tr("add, change, list or remove").toStdString())
                   ->required(),
               {u"add"_s, u"change"_s, u"list"_s, u"remove"_s});
    addWriting(*command);
    addChosen(*command);
    addBody(*command, m_body);
    command->add_option("--post", m_title, Text::tr("name of the post, as on the notices").toStdString())
        ->type_name("TITLE");
    command->add_option("--seats", m_seats, Text::tr("how many people hold it").toStdString())
        ->type_name("N");
    command->add_option("--rank", m_rank, Text::tr("1 for the highest post of the body").toStdString())
        ->type_name("N");
    command->add_option("--to", m_newTitle, Text::tr("change: another name").toStdString())
        ->type_name("TITLE");
    command->add_option("--note", m_note, Text::tr("remark of the office's list").toStdString())
        ->type_name("TEXT");
    auto* women = command->add_flag("--women-only", m_womenOnly, Text::tr("for women only").toStdString());
    command->add_flag("--any-sex", m_anySex, Text::tr("change: not for women only").toStdString())
        ->excludes(women);
    command->final_callback([this] { m_looks = m_what == "list"; });
    return command;
}

Result<> PostCommand::write(SetupService& setup, VillageId village) {
    const QString title = QString::fromStdString(m_title);
    if (m_what == "add") {
        Post post;
        post.village = village;
        post.body = bodyOf(m_body);
        post.title = title;
        post.seats = m_seats == 0 ? 1 : m_seats;
        post.rank = m_rank;
        post.womenOnly = m_womenOnly;
        post.note = QString::fromStdString(m_note);
        ELECTION_TRY(setup.addPost(post, because()));
        return Ok{};
    }
    ELECTION_ASSIGN(const auto posts, setup.posts(village, bodyOf(m_body)));
    for (Post post : posts) {
        if (post.title != title) continue;
        if (m_what == "remove") return setup.removePost(post.id, because());
        if (m_seats != 0) post.seats = m_seats;
        if (m_rank != 0) post.rank = m_rank;
        if (!m_newTitle.empty()) post.title = QString::fromStdString(m_newTitle);
        if (!m_note.empty()) post.note = QString::fromStdString(m_note);
        if (m_womenOnly || m_anySex) post.womenOnly = m_womenOnly;
        return setup.changePost(post, because());
    }
    QStringList titles;
    for (const Post& post : posts) titles << post.title;
    return Error{ErrorCode::NotFound,
                 Text::tr("%1 has no post “%2”. Its posts are: %3.")
                     .arg(bodyName(bodyOf(m_body)), title, titles.join(u'、')),
                 {}};
}

Result<ExitStatus> PostCommand::list(const SetupService& setup, const std::vector<Village>& villages,
                                     Terminal& terminal) {
    QJsonArray array;
    TextTable table({Text::tr("Village"), Text::tr("Body"), Text::tr("Post"), Text::tr("Seats"),
                     Text::tr("Rank"), Text::tr("Remark")},
                    {Align::Left, Align::Left, Align::Left, Align::Right, Align::Right, Align::Left});
    for (const Village& village : villages) {
        ELECTION_ASSIGN(const auto posts, setup.posts(village.id));
        for (const Post& post : posts) {
            array.append(QJsonObject{{u"village"_s, village.name},
                                     {u"body"_s, bodyName(post.body)},
                                     {u"post"_s, post.title},
                                     {u"id"_s, post.code},
                                     {u"seats"_s, post.seats},
                                     {u"rank"_s, post.rank},
                                     {u"women_only"_s, post.womenOnly},
                                     {u"note"_s, post.note}});
            table.addRow({village.name, bodyName(post.body), post.title, QString::number(post.seats),
                          QString::number(post.rank), post.note});
        }
    }
    if (m_json)
        terminal.printJson({{u"posts"_s, array}});
    else
        terminal.print(table.text());
    return kDone;
}

Result<ExitStatus> PostCommand::work(ElectionFile& file, Terminal& terminal) {
    SetupService setup(file);
    ELECTION_ASSIGN(const auto villages, chosen(setup));
    if (m_what != "list")
        for (const Village& village : villages) ELECTION_TRY(write(setup, village.id));
    return list(setup, villages, terminal);
}

}  // namespace election
