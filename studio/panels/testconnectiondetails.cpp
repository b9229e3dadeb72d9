// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/testconnectiondetails.h"

#include "studio/models/connectionstepsmodel.h"
#include "studio/models/vocabulary.h"
#include "studio/panels/panelstr.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

namespace cs::studio {

using engine::ConnectionStep;
using engine::StepState;
using panels::Tr;
using namespace Qt::StringLiterals;

namespace {

QString escaped(const std::string &text)
{
    return toQString(text).toHtmlEscaped();
}

class Writing
{
public:
    Writing(const ConnectionStep &step, const Theme &theme)
        : m_step(step)
        , m_theme(theme)
    { }

    QString html(bool unfolded)
    {
        head();
        requests();
        if (!m_step.answer.empty())
            row(Tr::tr("Answer"), escaped(m_step.answer));
        if (!m_step.cause.empty() && m_step.cause != m_step.message)
            row(Tr::tr("Said"), mono(escaped(m_step.cause).replace(u'\n', u"<br>"_s)));
        traceback(unfolded);
        return m_html + (m_rows.isEmpty() ? QString() : u"<table>"_s + m_rows + u"</table>"_s)
            + m_tail;
    }

private:
    [[nodiscard]] QString colour(Colour role) const { return m_theme.colour(role).name(); }
    [[nodiscard]] QString mono(const QString &html) const
    {
        return u"<span style=\"font-family:'%1'\">%2</span>"_s.arg(
            m_theme.monoFont().family(), html);
    }
    void row(const QString &what, const QString &html)
    {
        m_rows += u"<tr><td style='color:%1; padding-right:12px; padding-top:4px'>%2</td>"
                  "<td style='padding-top:4px'>%3</td></tr>"_s.arg(
                      colour(Colour::TextMuted), what.toHtmlEscaped(), html);
    }

    void head()
    {
        const QString fault = connectionFaultWord(m_step.fault);
        m_html = u"<p style='margin-bottom:4px'><b>%1</b>"_s.arg(escaped(m_step.name));
        m_html += u" <span style='color:%1'>%2%3</span></p>"_s.arg(
            colour(m_step.state == StepState::Failed     ? Colour::Failure
                    : m_step.state == StepState::Warning ? Colour::Stub
                                                         : Colour::TextMuted),
            stepStateWord(m_step.state), fault.isEmpty() ? QString() : QString(u" · "_s + fault));
        const std::string &says = m_step.message.empty() ? m_step.description : m_step.message;
        m_html += u"<p style='margin-top:0'>%1</p>"_s.arg(escaped(says));
        if (!m_step.hint.empty())
            m_html += u"<p>%1 %2</p>"_s.arg(
                Tr::tr("What to do:").toHtmlEscaped(), escaped(m_step.hint));
        if (!m_step.key.empty()) {
            const QString key = escaped(m_step.key);
            const QString place = m_step.location.line > 0
                ? Tr::tr(", line %1").arg(m_step.location.line)
                : QString();
            m_html += u"<p>%1 <a href='key:%2' style='color:%3'>%2</a>%4</p>"_s.arg(
                Tr::tr("Look at:").toHtmlEscaped(), key, colour(Colour::Accent),
                place.toHtmlEscaped());
        }
    }

    void requests()
    {
        QStringList lines;
        for (const engine::ConnectionRequest &request : m_step.requests) {
            QString line = mono(escaped(request.text));
            QStringList notes;
            if (request.kind == "http" && request.status > 0)
                notes.append(Tr::tr("HTTP %1").arg(request.status));
            if (request.rows >= 0)
                notes.append(Tr::tr("%n row(s)", "", int(request.rows)));
            if (request.micros > 0)
                notes.append(durationText(quint64(request.micros)));
            if (!notes.isEmpty())
                line += u" <span style='color:%1'>%2</span>"_s.arg(
                    colour(Colour::TextMuted), notes.join(u", "_s).toHtmlEscaped());
            lines.append(line);
        }
        if (!lines.isEmpty())
            row(Tr::tr("Asked"), lines.join(u"<br>"_s));
    }

    void traceback(bool unfolded)
    {
        if (m_step.traceback.empty())
            return;
        m_tail = u"<p><a href='fold:' style='color:%1'>%2</a></p>"_s.arg(colour(Colour::Accent),
            (unfolded ? Tr::tr("Hide the traceback") : Tr::tr("Show the traceback"))
                .toHtmlEscaped());
        if (unfolded)
            m_tail += u"<pre style=\"font-family:'%1'; white-space:pre-wrap\">%2</pre>"_s.arg(
                m_theme.monoFont().family(), escaped(m_step.traceback));
    }

    const ConnectionStep &m_step;
    const Theme &m_theme;
    QString m_html;
    QString m_rows;
    QString m_tail;
};

} // namespace

QString connectionStepHtml(const ConnectionStep &step, const Theme &theme, bool unfolded)
{
    return Writing(step, theme).html(unfolded);
}

} // namespace cs::studio
