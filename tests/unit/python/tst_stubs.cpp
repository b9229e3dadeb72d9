// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/source/module.h"
#include "tests/unit/python/miniframework.h"

#include <algorithm>

using namespace cs::python;
using namespace cs::python::test;
using cs::topology::MethodState;

namespace {

struct Row
{
    const char *body;
    const char *pattern; // "" for one that works
    bool givesNull;
    int line; // of the statement; the def is line 1
};

// A function's body as written, below `def f(self, x):`.
const Function &functionOf(const std::string &body)
{
    static Module module;
    std::string text = "def f(self, x):\n";
    std::size_t at = 0;
    while (at < body.size()) {
        const std::size_t end = std::min(body.find('\n', at), body.size());
        text += "    " + body.substr(at, end - at) + '\n';
        at = end + 1;
    }
    module = readModule(SyntaxTree(text));
    EXPECT_EQ(module.functions.size(), 1u) << text;
    EXPECT_TRUE(module.errors.empty()) << text;
    return module.functions.front();
}

} // namespace

TEST(Stubs, everyDisguiseIsSeenThrough)
{
    const Row rows[] = {
        { "yield from []", "yield-from-empty", false, 2 },
        { "yield from ()", "yield-from-empty", false, 2 },
        { "yield from iter([])", "yield-from-empty", false, 2 },
        { "yield from list()", "yield-from-empty", false, 2 },
        { "return []", "return-empty", false, 2 },
        { "return ()", "return-empty", false, 2 },
        { "return {}", "return-empty", false, 2 },
        { "return list()", "return-empty", false, 2 },
        { "return None", "return-none", true, 2 },
        { "return (None)", "return-none", true, 2 },
        { "return", "bare-return", true, 2 },
        { "pass", "pass", true, 2 },
        { "...", "ellipsis", true, 2 },
        { "raise NotImplementedError", "raise-not-implemented", false, 2 },
        { "raise NotImplementedError(\"later\")", "raise-not-implemented", false, 2 },
        { "\"\"\"Nothing yet.\"\"\"", "docstring-only", true, 2 },
        { "\"\"\"Nothing\nyet.\"\"\"", "docstring-only", true, 2 },
        { "if False:\n    yield", "unreachable-yield", false, 2 },
        { "return\nyield", "unreachable-yield", false, 2 },
        { "return []\nyield x", "unreachable-yield", false, 2 },
        { "while False:\n    yield x", "unreachable-yield", false, 2 },
        { "for _ in ():\n    yield x", "unreachable-yield", false, 2 },
        { "return iter([])", "empty-iterator", false, 2 },
        { "return iter(())", "empty-iterator", false, 2 },
        { "return [y for y in []]", "empty-iterator", false, 2 },
        { "return (y for y in ())", "empty-iterator", false, 2 },
        { "logger.debug(\"not yet\")", "return-none", true, 2 },
        { "\"\"\"Doc.\"\"\"\n# later\nreturn []", "return-empty", false, 4 },
        { "\"\"\"Doc.\"\"\"\nlogger.warning(\"no %s\", x)\nyield from []", "yield-from-empty",
            false, 4 },
        { "self.logger.info(\"no\")\npass", "pass", true, 3 },
        { "print(x)\nreturn None", "return-none", true, 3 },
        { "pass\nreturn []", "return-empty", false, 3 },
    };
    for (const Row &row : rows) {
        const Function &function = functionOf(row.body);
        EXPECT_EQ(function.stub.pattern, row.pattern) << row.body;
        EXPECT_EQ(function.stub.givesNull, row.givesNull) << row.body;
        EXPECT_EQ(function.stub.line, row.line) << row.body;
    }
}

TEST(Stubs, workIsNotTakenForAStub)
{
    const char *const bodies[] = {
        "yield x",
        "yield",
        "return x",
        "return [x]",
        "return [y for y in x]",
        "return iter(x)",
        "self.x = 1",
        "x.close()",
        "if x:\n    return None",
        "for y in []:\n    self.z()\nelse:\n    self.work()\nself.work()",
        "if False:\n    yield\nelse:\n    self.work()",
        "raise ValueError(\"no\")",
        "log = open(x)",
        "catalog(x)",
        "blog.publish(x)",
        "try:\n    return []\nfinally:\n    self.close()",
        "yield from [x]",
        "return \"\"",
        "with x:\n    pass",
        "super().f(x)\nreturn []",
    };
    for (const char *body : bodies)
        EXPECT_EQ(functionOf(body).stub.pattern, "") << body;
}

TEST(Stubs, yieldsOfInnerFunctionsAreNotItsOwn)
{
    EXPECT_FALSE(functionOf("def g():\n    yield 1\nreturn g").isGenerator);
    EXPECT_FALSE(functionOf("return lambda: (yield)").isGenerator);
    EXPECT_TRUE(functionOf("if x:\n    y = yield x").isGenerator);
}

TEST(Stubs, oneLinersAndDecoratorsAreRead)
{
    const Module module = readModule(SyntaxTree("class A:\n"
                                                "    def a(self): yield from []\n"
                                                "    @abc.abstractmethod\n"
                                                "    def b(self): ...\n"
                                                "    @property\n"
                                                "    def c(self): return 1\n"
                                                "    @c.setter\n"
                                                "    def c(self, v): pass\n"
                                                "    async def d(self): pass\n"));
    ASSERT_EQ(module.classes.size(), 1u);
    const ClassDef &cls = module.classes[0];
    EXPECT_EQ(cls.member("a")->function.stub.pattern, "yield-from-empty");
    EXPECT_TRUE(cls.member("b")->function.isAbstract());
    EXPECT_TRUE(cls.member("c")->function.isProperty());
    EXPECT_EQ(cls.member("c")->line, 6);
    EXPECT_TRUE(cls.member("d")->function.isAsync);
}

TEST(Stubs, aCallOfAStubThroughSuperIsAStub)
{
    for (const char *body : { "return super().yield_tags(table)",
             "yield from super().yield_tags(table)", "super().yield_tags(table)" }) {
        const auto report = reportOn(connectorHead
            + "    def get_tables(self): yield 1\n"
              "    def yield_table(self, table): yield 1\n"
              "    def yield_tags(self, table):\n        "
            + body + '\n');
        const auto *method = report.find("yield_tags");
        ASSERT_TRUE(method);
        EXPECT_EQ(method->state, MethodState::Stub) << body;
        EXPECT_EQ(method->pattern, "super-stub") << body;
        EXPECT_GT(method->stubLine, method->line) << body;
    }
    const auto report = reportOn(connectorHead
        + "    def get_tables(self): return super().get_services()\n"
          "    def yield_table(self, table): yield 1\n");
    EXPECT_EQ(report.find("get_tables")->state, MethodState::Implemented);
}

TEST(Stubs, attributesStandForTheFunctionsTheyName)
{
    const auto report = reportOn("def outside(self): return []\n" + connectorHead
        + "    def _empty(self, table): yield from []\n"
          "    yield_table = _empty\n"
          "    get_tables = outside\n"
          "    yield_tags = lambda self, table: None\n");
    EXPECT_EQ(report.find("yield_table")->pattern, "yield-from-empty");
    EXPECT_EQ(report.find("get_tables")->pattern, "return-empty");
    EXPECT_EQ(report.find("yield_tags")->pattern, "return-none");
    EXPECT_EQ(codes(report), std::vector<std::string> {});
}
