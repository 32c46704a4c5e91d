#include "ui/shell/job_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include "ui/models/job_runner.h"
#include "ui/models/time_left.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {

JobStrip::JobStrip(JobRunner& jobs, QWidget* parent)
    : QWidget(parent),
      m_jobs(jobs),
      m_title(label({}, LabelKind::Section)),
      m_what(label({}, LabelKind::Muted)),
      m_left(label({}, LabelKind::Muted)),
      m_bar(named(new QProgressBar, u"jobBar"_s, tr("Progress"))),
      m_stop(button(u"jobStop"_s, tr("Stop"))) {
    const Theme& theme = Theme::current();
    setObjectName(u"jobStrip"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(theme.px(44));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(14), 0, theme.px(14), 0);
    row->setSpacing(theme.px(12));
    m_bar->setTextVisible(false);
    m_what->setMinimumWidth(theme.px(200));
    row->addWidget(m_title);
    row->addWidget(m_bar, 1);
    row->addWidget(m_what);
    row->addWidget(m_left);
    row->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_jobs.stop();
        m_stop->setText(tr("Stopping …"));
        setWhyNot(m_stop, tr("It stops at the next safe place."));
    });
    connect(&jobs, &JobRunner::started, this, &JobStrip::begin);
    connect(&jobs, &JobRunner::progressChanged, this, &JobStrip::showProgress);
    connect(&jobs, &JobRunner::finished, this, &QWidget::hide);
    setVisible(false);
    if (jobs.isRunning()) begin(jobs.title());
}

void JobStrip::begin(const QString& title) {
    m_title->setText(title);
    m_what->clear();
    m_left->clear();
    m_bar->setRange(0, 0);
    m_stop->setText(tr("Stop"));
    setWhyNot(m_stop, {});
    setVisible(true);
}

void JobStrip::showProgress(int done, int total, const QString& what, qint64 elapsedMs) {
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_what->setText(total > 0 ? tr("%1 of %2 · %3").arg(done).arg(total).arg(what) : what);
    m_left->setText(timeLeftText(done, total, elapsedMs));
}

}  // namespace election
