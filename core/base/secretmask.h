// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cs {

/// Takes secrets out of whatever a connector, a driver or a server writes: each is found as it is,
/// as JSON writes it and as a URL does. Immutable, cheap to copy when empty, any thread.
class SecretMask
{
public:
    static constexpr std::size_t shortest = 4; ///< bytes; shorter texts are parts of other words
    static constexpr std::string_view instead = "***";

    SecretMask() = default;
    explicit SecretMask(const std::vector<std::string> &secrets);

    [[nodiscard]] bool isEmpty() const { return m_inText.empty(); }
    /// Plain text, in place; whether there was anything to hide.
    bool hide(std::string &text) const;
    [[nodiscard]] std::string hidden(std::string_view text) const;
    /// JSON text, which stays JSON: only what stands in quotes is looked at, and keys that are
    /// plain words stay.
    bool hideJson(std::string &json) const;

private:
    [[nodiscard]] std::size_t lengthAt(
        std::string_view text, std::size_t at, const std::vector<std::string> &forms) const;
    void appendLiteral(std::string &out, std::string_view literal) const;

    std::vector<std::string> m_inText; // the longest first
    std::vector<std::string> m_inJson;
};

} // namespace cs
