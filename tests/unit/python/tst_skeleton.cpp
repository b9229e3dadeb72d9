// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/source/pythontext.h"
#include "core/python/source/skeleton.h"
#include "tests/unit/python/miniframework.h"

namespace cs::python {

namespace {

using test::Folder;
using topology::MethodRole;
using topology::MethodState;

constexpr const char *base = R"py(from abc import ABC, abstractmethod
from typing import Iterable, List, Optional, Tuple

from site.generated.createTable import CreateTableRequest
from site.api.models import Either


class TableKind:
    pass


class Service(ABC):
    @abstractmethod
    def get_names(self) -> Iterable[str]:
        """Names."""

    @abstractmethod
    def yield_table(
        self,
        name_and_kind: Tuple[str, TableKind],  # a comment, with (brackets
    ) -> Iterable[Either[CreateTableRequest]]:
        """Table."""

    @classmethod
    @abstractmethod
    def create(cls, config: dict, pipeline: Optional[str] = None): ...

    def get_list(self) -> Optional[List[str]]: pass
)py";

constexpr const char *mine = R"py("""My connector."""
from typing import Iterable

from site.service import Service


class Mine(Service):
    def get_names(self): yield from []

    def close(self):
        # nothing
        pass


OTHER = 1
)py";

topology::Topology shop()
{
    topology::Topology topology;
    topology::Node node;
    node.name = "table";
    node.producer = "get_names";
    topology::Stage stage;
    stage.type = "Table";
    stage.processor = "yield_table";
    node.stages.push_back(stage);
    topology.nodes.push_back(node);
    return topology;
}

std::string applied(std::string text, const DraftResult &draft)
{
    for (const TextEdit &edit : draft.edits) {
        const auto offset = [&](int line) {
            std::size_t at = 0;
            for (int i = 1; i < line && at < text.size(); ++i) {
                at = text.find('\n', at);
                at = at == std::string::npos ? text.size() : at + 1;
            }
            return at;
        };
        const std::size_t from = offset(edit.line);
        text.replace(from, offset(edit.line + edit.removed) - from, edit.text);
    }
    return text;
}

std::string lineAt(const std::string &text, int line)
{
    const std::vector<TextLine> lines = linesOf(text);
    return line >= 1 && line <= static_cast<int>(lines.size())
        ? std::string(lines[static_cast<std::size_t>(line) - 1].text)
        : std::string("(no such line)");
}

class SkeletonTest : public ::testing::Test
{
protected:
    SkeletonTest()
    {
        file = folder.write("site/service.py", base);
        folder.write("site/__init__.py", "");
        folder.write("site/generated/__init__.py", "");
        folder.write("site/generated/createTable.py", R"py(
from typing import Annotated, Optional
class CreateTableRequest(BaseModel):
    model_config = ConfigDict(extra='forbid')
    name: Annotated[basic.EntityName, Field(description='a, b')]
    displayName: Annotated[str | None, Field(description='x')] = None
    columns: Annotated[
        list[table.Column],
        Field(description='columns'),
    ]
    databaseSchema: basic.Fqn = Field(..., description='old')
    sourceUrl: Optional[str] = None
    tags: Annotated[Optional[list], Field(None)]
)py");
    }

    DraftRequest request(const std::string &name, MethodRole role, int line,
        Draft draft = Draft::Skeleton, MethodState state = MethodState::Abstract)
    {
        DraftRequest made;
        made.draft = draft;
        made.className = "Mine";
        made.method.name = name;
        made.method.role = role;
        made.method.node = "table";
        made.method.state = state;
        made.method.file = file;
        made.method.line = line;
        made.topology = &topology;
        made.declaringText = base;
        return made;
    }

    Folder folder;
    std::string file;
    topology::Topology topology = shop();
};

} // namespace

TEST_F(SkeletonTest, readsAHeadAsItIsWritten)
{
    const auto head = signatureAt(base, 18);
    ASSERT_TRUE(head);
    EXPECT_EQ(head->text(),
        "def yield_table(self, name_and_kind: Tuple[str, TableKind]) -> "
        "Iterable[Either[CreateTableRequest]]");
    EXPECT_EQ(head->lastLine, 21);
    EXPECT_TRUE(head->has("abstractmethod"));
    const auto decorated = signatureAt(base, 24);
    ASSERT_TRUE(decorated);
    EXPECT_EQ(decorated->name, "create");
    EXPECT_EQ(decorated->line, 26);
    EXPECT_TRUE(decorated->bodyOnLastLine);
    EXPECT_FALSE(signatureAt(base, 1));
    EXPECT_FALSE(signatureAt("def broken(self, a", 1));
}

TEST_F(SkeletonTest, findsImportsAndRequiredFields)
{
    const auto names = importedNames(
        "from .. import a\nfrom .b import (c as d, # x\n  e)\nimport x.y\n", "p.q.r");
    ASSERT_EQ(names.size(), 4U);
    EXPECT_EQ(names[0].module, "p");
    EXPECT_EQ(names[1].local, "d");
    EXPECT_EQ(names[1].module, "p.q.b");
    EXPECT_EQ(names[2].name, "e");
    EXPECT_EQ(names[3].local, "x");
    const std::string generated = fileOfModule("site.generated.createTable", file, "site.service");
    ASSERT_FALSE(generated.empty());
    EXPECT_EQ(moduleOfFile(file), "site.service");
}

TEST_F(SkeletonTest, addsASkeletonAtTheEndOfTheClass)
{
    const auto draft = draftMethod(mine, request("yield_table", MethodRole::Processor, 18));
    ASSERT_TRUE(draft) << draft.error().message;
    const std::string text = applied(mine, *draft);
    EXPECT_EQ(text, R"py("""My connector."""
from typing import Iterable

from site.service import Service
from site.api.models import Either
from site.generated.createTable import CreateTableRequest
from site.service import TableKind
from typing import Tuple


class Mine(Service):
    def get_names(self): yield from []

    def close(self):
        # nothing
        pass

    def yield_table(
        self,
        name_and_kind: Tuple[str, TableKind],
    ) -> Iterable[Either[CreateTableRequest]]:
        """Yields the Table of one element of node table, as get_names gave it."""
        return  # yields nothing yet: fill in below, then remove this line
        yield Either(
            right=CreateTableRequest(
                name=...,  # basic.EntityName
                columns=...,  # list[table.Column]
                databaseSchema=...,  # basic.Fqn
            ),
        )


OTHER = 1
)py");
    EXPECT_EQ(lineAt(text, draft->line), "    def yield_table(");
    EXPECT_EQ(lineAt(text, draft->cursorLine), "        yield Either(");
}

TEST_F(SkeletonTest, aStubIsOneLine)
{
    const auto draft
        = draftMethod(mine, request("yield_table", MethodRole::Processor, 18, Draft::Stub));
    ASSERT_TRUE(draft);
    const std::string text = applied(mine, *draft);
    EXPECT_NE(text.find("        yield from []\n\n\nOTHER"), std::string::npos) << text;
    EXPECT_EQ(lineAt(text, draft->cursorLine), "        yield from []");
    const auto list = draftMethod(mine, request("get_list", MethodRole::Producer, 28, Draft::Stub));
    ASSERT_TRUE(list);
    EXPECT_NE(list->method.find("return []"), std::string::npos);
}

TEST_F(SkeletonTest, aMethodThatStandsThereKeepsItsHead)
{
    const auto draft = draftMethod(
        mine, request("get_names", MethodRole::Producer, 14, Draft::Skeleton, MethodState::Stub));
    ASSERT_TRUE(draft);
    const std::string text = applied(mine, *draft);
    EXPECT_NE(text.find(R"py(    def get_names(self):
        """Gives the elements of node table, one after another."""
        return  # yields nothing yet: fill in below, then remove this line
        for element in ...:
            yield element

    def close(self):)py"),
        std::string::npos)
        << text;
    EXPECT_EQ(lineAt(text, draft->line), "    def get_names(self):");
    const auto close = draftMethod(
        mine, request("close", MethodRole::Abstract, 0, Draft::Stub, MethodState::Stub));
    ASSERT_TRUE(close);
    EXPECT_EQ(close->edits.size(), 1U);
    EXPECT_NE(applied(mine, *close).find("    def close(self):\n        pass\n\n\nOTHER"),
        std::string::npos);
}

TEST_F(SkeletonTest, decoratorsAndDefaultsAreKept)
{
    const auto draft = draftMethod(mine, request("create", MethodRole::Abstract, 26, Draft::Stub));
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->method,
        "    @classmethod\n    def create(cls, config: dict, pipeline: Optional[str] = None):\n"
        "        pass\n");
    EXPECT_NE(applied(mine, *draft).find("from typing import Optional\n"), std::string::npos);
}

TEST_F(SkeletonTest, whatIsMissingOrDoneIsSaid)
{
    DraftRequest elsewhere = request("yield_table", MethodRole::Processor, 18);
    elsewhere.className = "Other";
    EXPECT_EQ(draftMethod(mine, elsewhere).error().code, "class-missing");
    EXPECT_EQ(draftMethod(mine,
                  request("close", MethodRole::Abstract, 0, Draft::Stub, MethodState::Implemented))
                  .error()
                  .code,
        "method-implemented");
    // A class of one pass, without a last line's end; a name nobody declares.
    DraftRequest made = request("yield_more", MethodRole::Processor, 0, Draft::Stub);
    made.declaringText.clear();
    const std::string bare = "class Mine:\n    pass";
    const auto draft = draftMethod(bare, made);
    ASSERT_TRUE(draft);
    EXPECT_EQ(applied(bare, *draft),
        "class Mine:\n    def yield_more(self, element):\n        yield from []\n");
}

// A skeleton is shown as a stub until its `return` is taken out; then it counts.
TEST_F(SkeletonTest, theAnalysisSeesASkeletonAsAStub)
{
    const auto draft = draftMethod(mine, request("yield_table", MethodRole::Processor, 18));
    std::string text = applied(mine, *draft);
    PythonProject project;
    const std::string path = folder.write("mine.py", mine);
    const auto stateOf = [&](const std::string &now) {
        project.update(path, now);
        for (const topology::Method &method : project.outline(path).methods) {
            if (method.name == "yield_table")
                return method.state;
        }
        return MethodState::Missing;
    };
    EXPECT_EQ(stateOf(mine), MethodState::Missing);
    EXPECT_EQ(stateOf(text), MethodState::Stub);
    const std::size_t line = text.find("        return  # yields");
    text.erase(line, text.find('\n', line) + 1 - line);
    EXPECT_EQ(stateOf(text), MethodState::Implemented);
}

} // namespace cs::python
