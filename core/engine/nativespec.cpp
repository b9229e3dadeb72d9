// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/nativespec.h"

#include <utility>

namespace cs::engine {

namespace {

// "Unity-Catalog_lineage" and "unitycatalog" are the same connector.
// Source: metadata.utils.class_helper.get_service_type_from_source_type.
std::string normalised(std::string_view type)
{
    std::string text;
    text.reserve(type.size());
    for (const char c : type) {
        if (c != '-' && c != '_')
            text += (c >= 'A' && c <= 'Z') ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return text;
}

std::string_view withoutSuffix(std::string_view text, std::string_view suffix)
{
    if (text.size() > suffix.size() && text.ends_with(suffix))
        text.remove_suffix(suffix.size());
    return text;
}

} // namespace

SourceRole sourceRole(std::string_view sourceType)
{
    const std::string type = normalised(sourceType);
    const bool separated = sourceType.find_first_of("-_") != std::string_view::npos;
    if (separated && type.ends_with("lineage"))
        return SourceRole::Lineage;
    if (separated && type.ends_with("usage"))
        return SourceRole::Usage;
    return SourceRole::Metadata;
}

void SpecRegistry::add(NativeSpec spec)
{
    m_specs.push_back(std::move(spec));
}

const NativeSpec *SpecRegistry::find(std::string_view type) const
{
    const std::string whole = normalised(type);
    const std::string_view bare = withoutSuffix(withoutSuffix(whole, "lineage"), "usage");
    for (const std::string_view wanted : { std::string_view(whole), bare }) {
        for (const NativeSpec &spec : m_specs) {
            if (normalised(spec.spec.name) == wanted)
                return &spec;
        }
    }
    return nullptr;
}

} // namespace cs::engine
