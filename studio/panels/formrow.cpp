// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/formrow.h"

#include "studio/panels/formdesk.h"
#include "studio/panels/formgroup.h"
#include "studio/panels/formlists.h"
#include "studio/panels/panelbar.h"
#include "studio/panels/panelstr.h"
#include "studio/session/configdocument.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;
using workflow::Field;
using workflow::FieldKind;

namespace {

QLabel *wordsLabel(QWidget *parent, const Theme *theme)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFont(theme->font(Theme::TextSize::Small));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

// Takes the room that is left, and shows what fits into it.
class KeyLabel : public QLabel
{
public:
    explicit KeyLabel(QWidget *parent)
        : QLabel(parent)
    {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(font());
        painter.setPen(palette().color(foregroundRole()));
        const QString text = fontMetrics().elidedText(this->text(), Qt::ElideRight, width());
        if (text.size() > 4 || text == this->text())
            painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, text);
    }
};

QString firstWords(const std::string &help)
{
    QString text = toQString(help).simplified();
    const qsizetype stop = text.indexOf(u". "_s);
    if (stop > 0 && stop < 200)
        text.truncate(stop + 1);
    return text.size() > 200 ? text.left(199) + u'…' : text;
}

void colour(QLabel *label, const Theme *theme, Colour role)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, theme->colour(role));
    label->setForegroundRole(QPalette::WindowText);
    label->setPalette(palette);
}

bool isEntry(const Field &field)
{
    return !field.key.empty() && field.key.find_first_not_of("0123456789") == std::string::npos;
}

} // namespace

bool fits(const workflow::Form &form, const Field &field, const FormFilter &filter, int depth)
{
    const auto has = [&filter](const std::string &text) {
        return toQString(text).contains(filter.text, Qt::CaseInsensitive);
    };
    const bool text
        = filter.text.isEmpty() || has(field.label) || has(field.key) || has(field.help);
    if (text && (!filter.set || field.isPresent())
        && (!filter.required || field.required || (isEntry(field) && field.holdsFields())))
        return true;
    if (!field.holdsFields() || depth > 5 || (filter.required && !field.isPresent()))
        return false;
    const std::vector<Field> below = form.below(field);
    return std::any_of(below.begin(), below.end(),
        [&](const Field &one) { return fits(form, one, filter, depth + 1); });
}

FormRow::FormRow(FormDesk *desk, const Field &field, bool choiceOnly, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_field(field)
    , m_choiceOnly(choiceOnly)
    , m_fold(new QToolButton(this))
    , m_label(new QLabel(this))
    , m_key(new KeyLabel(this))
    , m_state(wordsLabel(this, desk->theme()))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
    , m_reset(new QToolButton(this))
    , m_help(wordsLabel(this, desk->theme()))
    , m_note(wordsLabel(this, desk->theme()))
    , m_writeOut(new QPushButton(Tr::tr("Write it out here"), this))
    , m_place(new QVBoxLayout)
    , m_refused(wordsLabel(this, desk->theme()))
{
    setObjectName(u"field."_s + toQString(workflow::toText(field.path)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::tiny, 0, space::small);
    column->setSpacing(space::tiny);
    makeHeader(column);
    column->addWidget(m_help);
    column->addWidget(m_note);
    column->addWidget(m_writeOut, 0, Qt::AlignLeft);
    m_place->setSpacing(space::tiny);
    column->addLayout(m_place);
    column->addWidget(m_refused);
    m_refused->hide();
    connect(m_writeOut, &QPushButton::clicked, this, [this] { m_desk->writeOut(m_field.path); });
    if (!choiceOnly)
        m_desk->rows.insert(toQString(workflow::toText(field.path)), this);
    m_expanded = field.isPresent() && field.path.size() < 6;
    show(field);
    setHelpShown(desk->showsHelp);
    showDiagnostics();
}

FormRow::~FormRow()
{
    const QString path = toQString(workflow::toText(m_field.path));
    if (m_desk->rows.value(path) == this)
        m_desk->rows.remove(path);
}

void FormRow::makeHeader(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_fold);
    row->addWidget(m_label);
    row->addWidget(m_state);
    row->addWidget(m_key, 1);
    row->addWidget(m_up);
    row->addWidget(m_down);
    row->addWidget(m_reset);
    column->addLayout(row);
    const Theme *theme = m_desk->theme();
    m_label->setFont(theme->boldFont());
    for (QToolButton *button : { m_up, m_down, m_reset })
        button->setAutoRaise(true);
    m_key->setFont(theme->monoFont(Theme::TextSize::Small));
    m_key->setForegroundRole(QPalette::PlaceholderText);
    m_state->setWordWrap(false);
    m_fold->setAutoRaise(true);
    m_fold->setIconSize({ space::icon, space::icon });
    connect(m_fold, &QToolButton::clicked, this, [this] { setExpanded(!m_expanded); });
    m_reset->setIcon(theme->icon(u"undo"_s, Colour::TextMuted));
    m_reset->setIconSize({ space::icon, space::icon });
    m_reset->setObjectName(u"reset"_s);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_desk->remove(m_field.path);
        if (m_editor)
            m_editor->focusTarget()->setFocus();
    });
    m_up->setText(u"↑"_s);
    m_down->setText(u"↓"_s);
    PanelBar::setWords(m_up, Tr::tr("Move up"));
    PanelBar::setWords(m_down, Tr::tr("Move down"));
    const auto moveBy = [this](int by) {
        workflow::KeyPath list = m_field.path;
        list.pop_back();
        const std::size_t index = std::stoul(m_field.key);
        if (by > 0 || index > 0)
            m_desk->move(list, index, by > 0 ? index + 1 : index - 1);
    };
    connect(m_up, &QToolButton::clicked, this, [moveBy] { moveBy(-1); });
    connect(m_down, &QToolButton::clicked, this, [moveBy] { moveBy(1); });
}

FormRow::Kind FormRow::kindOf(const Field &field) const
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Secret:
    case FieldKind::Whole:
    case FieldKind::Number:
        return Kind::Line;
    case FieldKind::Lines:
        return Kind::Lines;
    case FieldKind::Switch:
        return Kind::Switch;
    case FieldKind::Options:
        return Kind::Options;
    case FieldKind::List:
        return Kind::List;
    case FieldKind::Table:
        return Kind::Table;
    case FieldKind::Yaml:
        return Kind::Yaml;
    case FieldKind::Group:
    case FieldKind::Entries:
        break;
    }
    return Kind::None;
}

bool FormRow::holdsRows() const
{
    return m_field.holdsFields() && !m_choiceOnly;
}

void FormRow::makeEditor()
{
    const Kind kind = kindOf(m_field);
    if (kind == m_kind && (m_editor || kind == Kind::None))
        return;
    const bool focused = m_editor && m_editor->isAncestorOf(focusWidget());
    if (m_editor) {
        m_editor->hide();
        m_editor->deleteLater();
    }
    m_editor = nullptr;
    m_kind = kind;
    if (kind == Kind::Line)
        m_editor = new LineEditor(m_desk, this);
    else if (kind == Kind::Lines || kind == Kind::Yaml)
        m_editor = new LinesEditor(kind == Kind::Yaml, m_desk, this);
    else if (kind == Kind::Options)
        m_editor = new OptionsEditor(m_desk, this);
    else if (kind == Kind::Switch)
        m_editor = new SwitchEditor(m_desk, this);
    else if (kind != Kind::None)
        m_editor = new RowsEditor(kind == Kind::Table, m_desk, this);
    if (!m_editor)
        return;
    m_place->addWidget(m_editor);
    if (focused)
        m_editor->focusTarget()->setFocus();
}

void FormRow::makeChooser()
{
    if (m_chooser || m_field.branches.empty())
        return;
    m_chooser = new BranchChooser(m_desk, this);
    m_place->insertWidget(0, m_chooser);
    m_confirm = new QWidget(this);
    auto *row = new QHBoxLayout(m_confirm);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    auto *words = new QLabel(m_confirm);
    words->setWordWrap(true);
    colour(words, m_desk->theme(), Colour::Stub);
    auto *take = new QPushButton(m_confirm);
    auto *keep = new QPushButton(Tr::tr("Keep it"), m_confirm);
    take->setObjectName(u"takeBranch"_s);
    keep->setObjectName(u"keepBranch"_s);
    row->addWidget(words, 1);
    row->addWidget(take);
    row->addWidget(keep);
    m_confirm->hide();
    m_place->insertWidget(1, m_confirm);
    connect(m_chooser, &BranchChooser::wouldLose, this,
        [this, words, take](const QString &label, const QStringList &keys) {
            words->setText(Tr::tr("As %1 it has no place for: %2.").arg(label, keys.join(u", "_s)));
            take->setText(Tr::tr("Change to %1").arg(label));
            m_confirm->show();
        });
    connect(m_chooser, &BranchChooser::settled, m_confirm, &QWidget::hide);
    connect(take, &QPushButton::clicked, m_chooser, &BranchChooser::take);
    connect(keep, &QPushButton::clicked, m_chooser, &BranchChooser::keep);
}

void FormRow::show(const Field &field)
{
    m_field = field;
    m_refused->hide();
    if (m_choiceOnly) {
        if (m_field.kind == FieldKind::Group)
            m_field.label = toStd(Tr::tr("Type"));
    } else {
        makeEditor();
    }
    makeChooser();
    showWords();
    if (m_chooser) {
        m_chooser->setVisible(!m_field.branches.empty());
        m_chooser->show(m_field);
    }
    if (m_editor) {
        m_editor->show(m_field);
        m_editor->setEnabled(m_field.locked.empty());
    }
    showBody();
}

void FormRow::showWords()
{
    const bool entry = isEntry(m_field) && !m_field.path.empty() && m_field.label == m_field.key;
    m_label->setText(
        entry ? Tr::tr("Entry %1").arg(std::stoul(m_field.key) + 1) : toQString(m_field.label));
    m_key->setText(entry || m_choiceOnly ? QString() : toQString(m_field.key));
    QStringList state;
    if (m_field.required && !m_field.isPresent())
        state.append(Tr::tr("required"));
    else if (holdsRows() && !m_field.isPresent())
        state.append(Tr::tr("not set"));
    const int problems = !m_expanded && holdsRows() ? m_desk->problemsBelow(m_field.path) : 0;
    if (problems > 0)
        state.append(Tr::tr("%n problem(s)", nullptr, problems));
    m_state->setText(state.join(u" · "_s));
    if (problems > 0 || (m_field.required && !m_field.isPresent()))
        colour(m_state, m_desk->theme(), problems > 0 ? Colour::Failure : Colour::Stub);
    else
        m_state->setForegroundRole(QPalette::PlaceholderText);
    const QString words = firstWords(m_field.help);
    m_help->setText(words);
    m_help->setVisible(m_desk->showsHelp && !words.isEmpty());
    const QString help = toQString(m_field.help).toHtmlEscaped();
    m_label->setToolTip(
        u"<p><b>"_s + toQString(m_field.key).toHtmlEscaped() + u"</b></p><p>"_s + help + u"</p>"_s);
    const bool onlyNamed = m_choiceOnly && m_desk->form() && m_desk->form()->schema().isBuiltIn()
        && m_field.schema && m_field.schema->properties.size() <= 1;
    QString note = onlyNamed
        ? Tr::tr("Of this connector only the name is known without the framework. With an "
                 "environment that has it, all settings are here.")
        : !m_field.locked.empty() ? toQString(m_field.locked)
                                  : toQString(m_field.reason);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_writeOut->setVisible(!m_field.locked.empty() && m_field.value && m_field.value->aliased
        && !m_field.locked.empty() && m_field.locked.find("(<<)") == std::string::npos);
    m_reset->setVisible(m_field.isPresent() && m_field.locked.empty() && !m_choiceOnly
        && (!m_field.required || entry));
    PanelBar::setWords(m_reset,
        entry                  ? Tr::tr("Remove this entry")
            : m_field.fallback ? Tr::tr("Take %1 out of the file: the default counts again")
                                     .arg(toQString(m_field.key))
                               : Tr::tr("Take %1 out of the file").arg(toQString(m_field.key)));
    m_up->setVisible(entry && m_field.key != "0");
    m_down->setVisible(entry);
    m_fold->setVisible(holdsRows());
    m_fold->setIcon(m_desk->theme()->icon(m_expanded ? u"chevron-down"_s : u"chevron-right"_s));
    m_fold->setAccessibleName(Tr::tr("Fold %1").arg(m_label->text()));
    m_fold->setToolTip(m_expanded ? Tr::tr("Fold") : Tr::tr("Unfold"));
}

void FormRow::showBody()
{
    if (!holdsRows() || !m_expanded) {
        if (m_body)
            m_body->hide();
        if (m_addEntry)
            m_addEntry->hide();
        return;
    }
    if (!m_body) {
        m_body = new FormGroup(m_desk, this);
        m_place->addWidget(m_body);
    }
    m_body->show(m_desk->form()->below(m_field));
    m_body->QWidget::show();
    if (m_field.kind == FieldKind::Entries && !m_addEntry) {
        m_addEntry = new QPushButton(Tr::tr("Add an entry"), this);
        m_place->addWidget(m_addEntry, 0, Qt::AlignLeft);
        connect(m_addEntry, &QPushButton::clicked, this, [this] {
            const auto *items = m_field.schema ? m_field.schema->items : nullptr;
            const std::size_t count = m_field.value ? m_field.value->items.size() : 0;
            m_desk->insert(m_field.path, count,
                items ? workflow::branchSkeleton(workflow::withoutNull(*items)) : Json(""));
        });
    }
    if (m_addEntry)
        m_addEntry->setVisible(m_field.kind == FieldKind::Entries && m_field.locked.empty());
}

void FormRow::setExpanded(bool expanded)
{
    if (m_expanded == expanded || !holdsRows())
        return;
    m_expanded = expanded;
    showWords();
    showBody();
}

void FormRow::showDiagnostics()
{
    if (m_problems) {
        m_problems->hide();
        m_problems->deleteLater();
        m_problems = nullptr;
    }
    QList<workflow::Diagnostic> all = m_desk->diagnostics(m_field.path);
    if (m_chooser && !m_field.discriminator.empty() && m_field.branch >= 0) {
        workflow::KeyPath type = m_field.path;
        type.push_back(m_field.discriminator);
        all += m_desk->diagnostics(type);
    }
    if (m_kind == Kind::List || m_kind == Kind::Table) { // their rows have no place for words
        const std::size_t count
            = m_field.value ? m_field.value->items.size() + m_field.value->members.size() : 0;
        for (std::size_t i = 0; i < count && all.size() < 5; ++i) {
            workflow::KeyPath path = m_field.path;
            path.push_back(
                m_kind == Kind::List ? std::to_string(i) : m_field.value->members[i].key);
            all += m_desk->diagnostics(path);
        }
    }
    showWords();
    if (!all.isEmpty()) {
        m_problems = new QWidget(this);
        auto *column = new QVBoxLayout(m_problems);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::tiny);
        for (const workflow::Diagnostic &one : all) {
            auto *row = new QHBoxLayout;
            row->setSpacing(space::small);
            const bool error = one.severity == workflow::Severity::Error;
            const bool warning = one.severity == workflow::Severity::Warning;
            const Colour role = error ? Colour::Failure
                : warning             ? Colour::Stub
                                      : Colour::TextMuted;
            auto *icon = new QLabel(m_problems);
            icon->setPixmap(m_desk->theme()->pixmap(error ? u"failure"_s
                    : warning                             ? u"warning"_s
                                                          : u"info"_s,
                space::icon, devicePixelRatioF(), role));
            auto *words = new QLabel(toQString(one.message), m_problems);
            words->setObjectName(u"problem"_s);
            words->setWordWrap(true);
            colour(words, m_desk->theme(), role);
            row->addWidget(icon, 0, Qt::AlignTop);
            row->addWidget(words, 1);
            column->addLayout(row);
            if (one.fixes.empty() || !m_desk->fixesFit())
                continue;
            auto *fix = new QPushButton(toQString(one.fixes.front().title), m_problems);
            fix->setObjectName(u"fix"_s);
            row->addWidget(fix, 0, Qt::AlignTop);
            connect(fix, &QPushButton::clicked, this, [this, edits = one.fixes.front().edits] {
                m_desk->document()->apply(edits, m_desk);
            });
        }
        layout()->addWidget(m_problems);
    }
    if (m_body && m_expanded) {
        for (FormRow *row : m_body->rows())
            row->showDiagnostics();
    }
}

void FormRow::showRefused(const QString &sentence)
{
    m_refused->setText(sentence);
    colour(m_refused, m_desk->theme(), Colour::Failure);
    m_refused->show();
}

void FormRow::setHelpShown(bool shown)
{
    m_help->setVisible(shown && !m_help->text().isEmpty());
    if (m_body) {
        for (FormRow *row : m_body->rows())
            row->setHelpShown(shown);
    }
}

bool FormRow::filter(const FormFilter &filter)
{
    const bool visible
        = !filter.isActive() || (m_desk->form() && fits(*m_desk->form(), m_field, filter));
    setVisible(visible);
    if (visible && filter.isActive() && holdsRows()) {
        setExpanded(true);
        FormFilter inner = filter;
        inner.text.clear();
        FormFilter own = filter;
        own.set = own.required = false;
        // Its own words fit: all of it. Else only what fits in it.
        Field alone = m_field;
        alone.kind = FieldKind::Text;
        const bool bySelf = !filter.text.isEmpty() && fits(*m_desk->form(), alone, own);
        if (m_body)
            m_body->filter(bySelf ? inner : filter);
    } else if (m_body) {
        m_body->filter(filter);
    }
    return visible;
}

void FormRow::setCurrent(bool current)
{
    if (m_current == current)
        return;
    m_current = current;
    update();
}

void FormRow::takeFocus()
{
    if (m_editor)
        m_editor->focusTarget()->setFocus();
    else if (m_chooser)
        m_chooser->focusTarget()->setFocus();
    else
        m_fold->setFocus();
}

void FormRow::paintEvent(QPaintEvent *)
{
    if (!m_current)
        return;
    QPainter painter(this);
    painter.fillRect(
        QRect(0, space::tiny, 3, height() - space::small), m_desk->theme()->colour(Colour::Accent));
}

} // namespace cs::studio
