#include "ui/pages/export_button.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>

#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExportButton)
};

}  // namespace

QPushButton* exportButton(const QString& name, const QString& text, const QKeySequence& key,
                          const std::function<void(const QString&)>& write) {
    auto* made = button(name, text, ButtonKind::Plain, key);
    auto* menu = new QMenu(made);
    const auto add = [&](const QString& title, const QString& suffix) {
        auto* action = menu->addAction(title);
        action->setObjectName(name + u'_' + suffix);
        QObject::connect(action, &QAction::triggered, made, [write, suffix] { write(suffix); });
    };
    for (const QString& suffix : {u"xlsx"_s, u"pdf"_s, u"csv"_s, u"odt"_s, u"html"_s})
        add(Text::tr("Into a file .%1").arg(suffix), suffix);
    menu->addSeparator();
    add(Text::tr("To the printer"), u"print"_s);
    QObject::connect(made, &QPushButton::clicked, made,
                     [made, menu] { menu->popup(made->mapToGlobal(QPoint(0, made->height()))); });
    return made;
}

}  // namespace election
