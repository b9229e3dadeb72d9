// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/check.h"

#include <algorithm>
#include <map>
#include <set>

namespace cs::topology {

namespace {

using Keys = std::set<std::string_view>;

class Checker
{
public:
    Checker(const Topology &topology, const std::function<bool(std::string_view)> &hasMethod)
        : m_topology(topology)
        , m_hasMethod(hasMethod)
    {
        for (const Node *root : topology.roots())
            m_roots.insert(root->name);
    }

    std::vector<Problem> run()
    {
        children();
        methods();
        cycles();
        const bool rooted = !m_roots.empty();
        if (!rooted)
            add("no-root", {},
                m_topology.nodes.empty()
                    ? "The topology has no nodes: the walk does nothing."
                    : "Every node has a stage with a consumer, so none is a root: the walk does "
                      "nothing.");
        consumers();
        if (rooted)
            reachability();
        return std::move(m_problems);
    }

private:
    void add(std::string code, std::string path, std::string message)
    {
        Problem problem { std::move(code), std::move(message), {} };
        problem.location.path = std::move(path);
        m_problems.push_back(std::move(problem));
    }

    void children()
    {
        std::set<std::string_view> reported;
        for (const Node &node : m_topology.nodes) {
            for (const std::string &child : node.children) {
                if (!m_topology.find(child)) {
                    add("unknown-child", node.name,
                        "The node `" + node.name + "` names the child `" + child
                            + "`, which is not declared: the walk ends when it enters `" + node.name
                            + "`.");
                } else if (m_roots.count(child) && reported.insert(child).second) {
                    add("accidental-root", child,
                        "The node `" + child + "` is a child of `" + node.name
                            + "` and a root as well, because none of its stages has a consumer: it "
                              "runs twice.");
                }
            }
        }
    }

    void method(const Node &node, std::string_view role, const std::string &name)
    {
        if (!m_hasMethod(name)) {
            add("unknown-method", node.name + '.' + name,
                "The node `" + node.name + "` names the " + std::string(role) + " `" + name
                    + "`, and the source has no such method.");
        }
    }

    void methods()
    {
        if (!m_hasMethod)
            return;
        for (const Node &node : m_topology.nodes) {
            method(node, "producer", node.producer);
            for (const Stage &stage : node.stages)
                method(node, "processor", stage.processor);
            for (const std::string &name : node.postProcess)
                method(node, "post_process", name);
        }
    }

    // Depth first with an explicit stack: a chain of nodes may be long.
    void cycles()
    {
        enum class Mark { New, Open, Done };
        std::map<std::string_view, Mark> marks;
        struct Frame
        {
            const Node *node;
            std::size_t child;
        };
        for (const Node &start : m_topology.nodes) {
            if (marks[start.name] != Mark::New)
                continue;
            std::vector<Frame> stack { { &start, 0 } };
            marks[start.name] = Mark::Open;
            while (!stack.empty()) {
                Frame &frame = stack.back();
                if (frame.child == frame.node->children.size()) {
                    marks[frame.node->name] = Mark::Done;
                    stack.pop_back();
                    continue;
                }
                const Node *child = m_topology.find(frame.node->children[frame.child++]);
                if (!child)
                    continue;
                Mark &mark = marks[child->name];
                if (mark == Mark::New) {
                    mark = Mark::Open;
                    stack.push_back({ child, 0 });
                } else if (mark == Mark::Open) {
                    std::string way;
                    bool inside = false;
                    for (const Frame &f : stack) {
                        inside = inside || f.node == child;
                        if (inside)
                            way += f.node->name + " → ";
                    }
                    add("cycle", child->name,
                        "The children go round in a circle: " + way + child->name
                            + ". The walk would not end.");
                }
            }
        }
    }

    static Keys declared(const Node &node)
    {
        Keys keys;
        for (const Stage &stage : node.stages) {
            if (stage.context)
                keys.insert(*stage.context);
        }
        return keys;
    }

    // Keys filled on every way from a root down to the node, itself excluded.
    std::map<std::string_view, Keys> filledBefore() const
    {
        std::map<std::string_view, Keys> before;
        std::vector<const Node *> work = m_topology.roots();
        for (const Node *root : work)
            before[root->name] = {};
        while (!work.empty()) {
            const Node &node = *work.back();
            work.pop_back();
            Keys below = before[node.name];
            below.merge(declared(node));
            for (const std::string &name : node.children) {
                const Node *child = m_topology.find(name);
                if (!child)
                    continue;
                const auto [it, first] = before.try_emplace(child->name, below);
                if (first) {
                    work.push_back(child);
                    continue;
                }
                Keys common;
                std::set_intersection(it->second.begin(), it->second.end(), below.begin(),
                    below.end(), std::inserter(common, common.end()));
                if (common.size() < it->second.size()) {
                    it->second = std::move(common);
                    work.push_back(child);
                }
            }
        }
        return before;
    }

    void consumers()
    {
        const auto before = filledBefore();
        for (const Node &node : m_topology.nodes) {
            const auto it = before.find(node.name);
            if (it == before.end())
                continue; // never entered; said elsewhere
            Keys keys = it->second;
            for (const Stage &stage : node.stages) {
                if (stage.context && stage.consumer)
                    consumer(node, stage, keys);
                if (stage.context)
                    keys.insert(*stage.context);
            }
        }
    }

    void consumer(const Node &node, const Stage &stage, const Keys &keys)
    {
        for (const std::string &key : *stage.consumer) {
            if (keys.count(key))
                continue;
            add("unfilled-consumer", node.name + '.' + stage.processor,
                "The stage `" + stage.processor + "` builds its name from the context key `" + key
                    + "`, which no stage of an ancestor and no earlier stage of `" + node.name
                    + "` fills: the walk ends there.");
        }
    }

    void reachability()
    {
        std::set<std::string_view> seen;
        std::vector<const Node *> work = m_topology.roots();
        while (!work.empty()) {
            const Node *node = work.back();
            work.pop_back();
            if (!node || !seen.insert(node->name).second)
                continue;
            for (const std::string &child : node->children)
                work.push_back(m_topology.find(child));
        }
        for (const Node &node : m_topology.nodes) {
            if (!seen.count(node.name)) {
                add("unreachable-node", node.name,
                    "The node `" + node.name
                        + "` is never entered: it is no root, and no node that is entered has it "
                          "as "
                          "a child.");
            }
        }
    }

    const Topology &m_topology;
    const std::function<bool(std::string_view)> &m_hasMethod;
    std::set<std::string_view> m_roots;
    std::vector<Problem> m_problems;
};

} // namespace

std::vector<Problem> check(
    const Topology &topology, const std::function<bool(std::string_view)> &hasMethod)
{
    return Checker(topology, hasMethod).run();
}

} // namespace cs::topology
