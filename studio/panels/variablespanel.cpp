// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/variablespanel.h"

#include "studio/models/variablesmodel.h"
#include "studio/panels/dataview.h"
#include "studio/panels/panelbar.h"
#include "studio/panels/panelstr.h"
#include "studio/session/configdocument.h"
#include "studio/session/secretkeeper.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;
using Kind = workflow::VariableOrigin::Kind;

class VariablesPanel::Private
{
public:
    explicit Private(const Collaborators &with)
        : model(with.secrets, with.theme)
        , bar(new PanelBar(with.theme))
        , state(new QLabel)
        , beside(new QPushButton)
        , open(bar->addButton(u"open"_s))
        , drop(bar->addButton(u"close"_s))
        , view(new DataView(with.theme, nullptr))
        , details(new QWidget)
        , sentence(new QLabel(details))
        , keychain(new QLabel(details))
        , value(new QLineEdit(details))
        , session(new QPushButton(details))
        , store(new QPushButton(details))
        , forget(new QPushButton(details))
    {
        state->setForegroundRole(QPalette::PlaceholderText);
        state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        bar->addWidget(state, 1);
        bar->addWidget(beside);
        view->setRootIsDecorated(false);
        view->setSelectionMode(QAbstractItemView::SingleSelection);
        view->setModel(&model);
        view->setTextElideMode(Qt::ElideMiddle); // of a path, both ends say something
        view->setColumnChars({ 22, 9, 24, -1 }, 20);
        auto *column = new QVBoxLayout(details);
        column->setContentsMargins(space::small, space::small, space::small, space::small);
        column->setSpacing(space::small);
        for (QLabel *label : { sentence, keychain }) {
            label->setWordWrap(true);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            column->addWidget(label);
        }
        keychain->setForegroundRole(QPalette::PlaceholderText);
        // Echo of a password: neither seen nor copied, and input methods remember nothing.
        value->setEchoMode(QLineEdit::Password);
        value->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData
            | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
        column->addWidget(value);
        auto *row = new QHBoxLayout;
        row->setSpacing(space::small);
        for (QPushButton *button : { session, store, forget })
            row->addWidget(button);
        row->addStretch(1);
        column->addLayout(row);
        value->setObjectName(u"variableValue"_s);
        session->setObjectName(u"setForSession"_s);
        store->setObjectName(u"storeInKeychain"_s);
        forget->setObjectName(u"forgetInKeychain"_s);
        beside->setObjectName(u"useFileBeside"_s);
    }

    [[nodiscard]] const VariablesModel::Row *row() const { return model.at(view->currentIndex()); }

    VariablesModel model;
    PanelBar *bar;
    QLabel *state;
    QPushButton *beside;
    QToolButton *open;
    QToolButton *drop;
    DataView *view;
    QWidget *details;
    QLabel *sentence;
    QLabel *keychain;
    QLineEdit *value;
    QPushButton *session;
    QPushButton *store;
    QPushButton *forget;
};

VariablesPanel::VariablesPanel(const Collaborators &with, QWidget *parent)
    : Panel(u"panel.variables"_s, with, parent)
    , d(std::make_unique<Private>(with))
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(d->bar);
    column->addWidget(d->view, 1);
    column->addWidget(d->details);
    setContents(whole);
    connectActions();
    connect(with.secrets, &SecretKeeper::changed, this, &VariablesPanel::showState);
    connect(with.config, &ConfigDocument::stateChanged, this, &VariablesPanel::showState);
    connect(with.config, &ConfigDocument::checked, this, &VariablesPanel::showState);
    retranslate();
}

VariablesPanel::~VariablesPanel() = default;

void VariablesPanel::connectActions()
{
    SecretKeeper *secrets = m_with.secrets;
    connect(d->open, &QToolButton::clicked, this,
        [this] { Q_EMIT actionRequested(u"config.secretsFile"_s); });
    connect(d->drop, &QToolButton::clicked, secrets, [secrets] { secrets->useFile({}); });
    connect(d->beside, &QPushButton::clicked, secrets,
        [secrets] { secrets->useFile(secrets->fileBeside()); });
    connect(d->session, &QPushButton::clicked, this, [this] { keep(false); });
    connect(d->store, &QPushButton::clicked, this, [this] { keep(true); });
    connect(d->value, &QLineEdit::returnPressed, this, [this] { keep(false); });
    connect(d->forget, &QPushButton::clicked, this, [this] {
        const VariablesModel::Row *row = d->row();
        if (row && row->origin.kind == Kind::Session)
            m_with.secrets->setForSession(row->name, {});
        else if (row)
            m_with.secrets->forget(row->name);
    });
    connect(d->view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        d->value->clear();
        showDetails();
    });
    const auto go = [this] {
        if (const VariablesModel::Row *row = d->row())
            m_with.config->setPlace(workflow::keyPath(toStd(row->path)), this);
    };
    connect(d->view, &QAbstractItemView::clicked, this, go);
    connect(d->view, &QAbstractItemView::activated, this, go);
    connect(d->view, &DataView::menuRequested, this, [this, go](QMenu *menu) {
        const VariablesModel::Row *row = d->row();
        if (!row)
            return;
        menu->addAction(Tr::tr("Show in the workflow"), this, go);
        if (!row->written)
            menu->addAction(Tr::tr("Copy the name"), this,
                [name = row->name] { QGuiApplication::clipboard()->setText(name); });
    });
}

// What was typed becomes the variable's value; a secret of the file moves out of it.
void VariablesPanel::keep(bool inKeychain)
{
    const VariablesModel::Row *row = d->row();
    if (!row)
        return;
    const QString name = row->name;
    if (row->written) {
        if (Result<QString> moved = m_with.secrets->moveOut(toStd(row->path), inKeychain); !moved)
            Q_EMIT m_with.secrets->failed(moved.error());
        return;
    }
    const QString value = d->value->text();
    if (value.isEmpty()) {
        d->value->setFocus(Qt::OtherFocusReason);
        return;
    }
    d->value->clear();
    if (inKeychain)
        m_with.secrets->store(name, value);
    else
        m_with.secrets->setForSession(name, value);
}

QString VariablesPanel::title() const
{
    return Tr::tr("Variables");
}

QString VariablesPanel::iconName() const
{
    return u"context"_s;
}

void VariablesPanel::find()
{
    d->view->setFocus(Qt::ShortcutFocusReason);
}

void VariablesPanel::showDetails()
{
    const VariablesModel::Row *row = d->row();
    d->details->setVisible(row);
    if (!row)
        return;
    const bool ours = row->origin.kind == Kind::Session || row->origin.kind == Kind::Keychain;
    d->sentence->setText(variableSentence(*row));
    const QString problem = m_with.secrets->keychainProblem();
    d->keychain->setText(problem);
    d->keychain->setVisible(!problem.isEmpty());
    d->value->setVisible(!row->written);
    d->value->setPlaceholderText(Tr::tr("Value of %1").arg(row->name));
    d->value->setAccessibleName(Tr::tr("Value of %1").arg(row->name));
    d->session->setText(
        row->written ? Tr::tr("Move out, keep for this session") : Tr::tr("Set for this session"));
    d->store->setText(
        row->written ? Tr::tr("Move out, keep in the keychain") : Tr::tr("Store in the keychain"));
    d->forget->setVisible(!row->written && ours);
    d->forget->setText(
        row->origin.kind == Kind::Session ? Tr::tr("Forget") : Tr::tr("Remove from the keychain"));
}

void VariablesPanel::showState()
{
    const SecretKeeper &secrets = *m_with.secrets;
    const QString file = secrets.file();
    const QString beside = secrets.fileBeside();
    d->drop->setVisible(!file.isEmpty());
    d->beside->setVisible(!beside.isEmpty());
    d->beside->setToolTip(QDir::toNativeSeparators(beside));
    const int unset = secrets.unset();
    d->state->setText(unset > 0 ? Tr::tr("%n not set", nullptr, unset)
            : !file.isEmpty()   ? Tr::tr("Secrets file: %1").arg(QDir::toNativeSeparators(file))
            : secrets.uses().empty() ? QString()
                                     : Tr::tr("all set"));
    d->state->setToolTip(QDir::toNativeSeparators(file));
    if (d->model.rowCount() > 0) {
        if (!d->view->currentIndex().isValid())
            d->view->showRow(d->model.index(0, 0));
        showContents();
    } else if (!m_with.config->isOpen()) {
        showEmpty(
            Tr::tr("Once a workflow is open, its ${VARIABLES} are listed here, with the place "
                   "each has its value from."),
            Tr::tr("Open workflow…"), u"file.openWorkflow"_s);
    } else {
        showEmpty(Tr::tr("This workflow uses no variable and holds no secret. Where a secret is "
                         "needed, write ${A_NAME} in its place."));
    }
    showDetails();
}

void VariablesPanel::retranslate()
{
    PanelBar::setWords(d->open, Tr::tr("Take a secrets file"));
    PanelBar::setWords(d->drop, Tr::tr("Take the secrets file no longer"));
    d->beside->setText(Tr::tr("Use .env"));
    d->view->setAccessibleName(Tr::tr("Variables of the workflow"));
    d->session->setToolTip(
        Tr::tr("The value is kept in memory until the window closes, and written nowhere."));
    d->store->setToolTip(Tr::tr("The value goes to the desktop's keychain."));
    showState();
}

} // namespace cs::studio
