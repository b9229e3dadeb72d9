// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Python source: any bytes are read to the end, and reading an edit gives what reading anew gives.

#include "core/python/source/module.h"

#include <cstdint>
#include <cstdlib>
#include <string>

using namespace cs::python;

namespace {

std::size_t membersOf(const Module &module)
{
    std::size_t count = module.functions.size() + module.values.size();
    for (const ClassDef &cls : module.classes)
        count += cls.members.size();
    return count;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char *>(data), size);
    SyntaxTree tree(text);
    const Module whole = readModule(tree);
    if (tree.parsedText().size() != text.size())
        std::abort(); // blanking keeps every line where it is
    tree.setText(text.substr(0, size / 2) + text.substr(size - size / 3));
    (void)readModule(tree);
    tree.setText(text);
    // Where the text is Python, an edit and its undoing leave no trace.
    const Module again = readModule(tree);
    if (whole.errors.empty() && again.errors.empty() && membersOf(whole) != membersOf(again))
        std::abort();
    return 0;
}
