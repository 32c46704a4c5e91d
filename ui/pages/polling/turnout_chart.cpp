#include "ui/pages/polling/turnout_chart.h"

#include <QGraphicsLayout>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <memory>

#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

/// A scale that ends at a round number.
int roundedUp(int value) {
    int step = 10;
    while (step * 8 < value) step *= step % 3 == 1 ? 2 : 5;
    return std::max(step, (value + step - 1) / step * step);
}

}  // namespace

TurnoutChart::TurnoutChart(QWidget* parent) : QChartView(parent) {
    setObjectName(u"turnoutChart"_s);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(Theme::current().px(170));
    setFocusPolicy(Qt::NoFocus);
}

void TurnoutChart::show(const std::vector<TurnoutPoint>& points, int registered) {
    const Theme& theme = Theme::current();
    const auto& colours = theme.colours();
    auto* chart = new QChart;
    chart->setBackgroundBrush(colours.surface);
    chart->setBackgroundRoundness(0);
    chart->setMargins({0, 0, 0, 0});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->setFont(theme.font(12));
    chart->legend()->setLabelColor(colours.text);
    chart->legend()->setAlignment(Qt::AlignTop);
    auto* issued = new QLineSeries;
    issued->setName(tr("Ballots issued"));
    issued->setPen(QPen(colours.accentText, theme.px(2)));
    auto* half = new QLineSeries;
    half->setName(tr("One half of the register (%1)").arg(registered / 2));
    half->setPen(QPen(colours.text, theme.px(1), Qt::DashLine));
    // the axis only knows moments: any one day will do
    const QDate day(2000, 1, 1);
    const auto moment = [&](const QTime& time) {
        return double(QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch());
    };
    for (const TurnoutPoint& point : points) issued->append(moment(point.time), point.issued);
    if (!points.empty()) {
        half->append(moment(points.front().time), registered / 2.0);
        half->append(moment(points.back().time), registered / 2.0);
    }
    chart->addSeries(issued);
    chart->addSeries(half);
    auto* times = new QDateTimeAxis;
    times->setFormat(u"HH:mm"_s);
    times->setTickCount(7);
    auto* votes = new QValueAxis;
    votes->setRange(0, roundedUp(std::max(registered, points.empty() ? 0 : points.back().issued)));
    votes->setLabelFormat(u"%d"_s);
    votes->setTickCount(5);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(times), static_cast<QAbstractAxis*>(votes)}) {
        axis->setLabelsFont(theme.font(12));
        axis->setLabelsColor(colours.text);
        axis->setGridLinePen(QPen(colours.line, 1));
        axis->setLinePen(QPen(colours.line, 1));
    }
    chart->addAxis(times, Qt::AlignBottom);
    chart->addAxis(votes, Qt::AlignLeft);
    for (QLineSeries* series : {issued, half}) {
        series->attachAxis(times);
        series->attachAxis(votes);
    }
    const std::unique_ptr<QChart> old(this->chart());
    setChart(chart);
    setBackgroundBrush(colours.surface);
    setAccessibleName(points.empty() ? tr("No readings yet")
                                     : tr("%1 ballots issued at %2, one half is %3")
                                           .arg(points.back().issued)
                                           .arg(points.back().time.toString(u"HH:mm"_s))
                                           .arg(registered / 2));
}

}  // namespace election
