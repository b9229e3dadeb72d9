# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Which library may use which: the table of docs/architecture.md. cs_add_library() refuses a link
# line that is not in it, and tests/layers checks every #include against it.

set(CS_LAYER_core_base "")
set(CS_LAYER_core_topology core_base)
set(CS_LAYER_core_entity core_base)
set(CS_LAYER_core_engine core_base core_topology core_entity)
set(CS_LAYER_core_trace core_base core_topology core_entity core_engine)
set(CS_LAYER_core_workflow core_base)
set(CS_LAYER_core_catalog core_base core_entity core_engine)
set(CS_LAYER_core_python core_base core_topology core_entity core_engine core_workflow)
set(CS_LAYER_core_run core_base core_topology core_entity core_engine core_trace core_workflow
    core_catalog core_python)
set(CS_LAYER_connectors_sdk core_base core_topology core_entity core_engine core_workflow)
set(CS_LAYER_connectors_sqlite connectors_sdk ${CS_LAYER_connectors_sdk})
set(CS_LAYER_connectors_tutorial connectors_sdk ${CS_LAYER_connectors_sdk})
# The list of the connectors that ship; only the two mains use it.
set(CS_LAYER_connectors_shipped connectors_sdk connectors_sqlite connectors_tutorial
    ${CS_LAYER_connectors_sdk})
set(CS_ALL_CORE core_base core_topology core_entity core_engine core_trace core_workflow
    core_catalog core_python core_run)
set(CS_LAYER_studio_session ${CS_ALL_CORE})
# Palette, fonts, tinted icons: every folder that paints needs them.
set(CS_LAYER_studio_theme "")
set(CS_LAYER_studio_models studio_theme studio_session ${CS_ALL_CORE})
set(CS_LAYER_studio_editors studio_theme studio_session ${CS_ALL_CORE})
set(CS_LAYER_studio_lessons studio_theme studio_session ${CS_ALL_CORE})
# The lesson player and the help are docks like others: panels may show what lessons know.
set(CS_LAYER_studio_panels studio_theme studio_models studio_editors studio_session studio_lessons
    ${CS_ALL_CORE})
set(CS_LAYER_studio_shell studio_theme studio_session studio_models studio_editors studio_panels
    studio_lessons ${CS_ALL_CORE})
# connectors_sqlite: the sample is made by the connector that walks it.
set(CS_LAYER_studio_app studio_shell ${CS_LAYER_studio_shell} connectors_sdk connectors_sqlite
    connectors_shipped)
set(CS_LAYER_studio_cli ${CS_ALL_CORE} connectors_sdk connectors_shipped connectors_sqlite)
