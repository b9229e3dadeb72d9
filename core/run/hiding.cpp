// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/hiding.h"

#include "core/base/json.h"
#include "core/engine/path.h"

namespace cs::run {

namespace {

using namespace engine;

// Nothing if there is none in it.
std::optional<entity::Record> withoutSecrets(const entity::Record &record, const SecretMask &mask)
{
    entity::Record copy = record;
    bool found = mask.hide(copy.name);
    found = mask.hide(copy.fqn) || found;
    found = mask.hide(copy.contextValue) || found;
    found = mask.hideJson(copy.json) || found;
    return found ? std::optional(std::move(copy)) : std::nullopt;
}

class HidingSink final : public Sink
{
public:
    HidingSink(std::unique_ptr<Sink> sink, SecretMask mask)
        : m_sink(std::move(sink))
        , m_mask(std::move(mask))
    { }
    SinkReply write(const entity::Record &record) override
    {
        const auto without = withoutSecrets(record, m_mask);
        return m_sink->write(without ? *without : record);
    }
    SinkReply close() override { return m_sink->close(); }
    Client &client() override { return m_sink->client(); }
    bool acknowledges() const override { return m_sink->acknowledges(); }

private:
    std::unique_ptr<Sink> m_sink;
    SecretMask m_mask;
};

struct Hide
{
    const SecretMask &mask;

    template<class... Texts>
    void text(Texts &...texts) const
    {
        (mask.hide(texts), ...);
    }
    template<class... Texts>
    void json(Texts &...texts) const
    {
        (mask.hideJson(texts), ...);
    }

    void operator()(RunStarted &e) const { text(e.spec, e.service); }
    void operator()(RunFinished &e) const { text(e.message); }
    void operator()(ElementProduced &e) const
    {
        text(e.name);
        json(e.json);
    }
    void operator()(StageEntered &e) const { text(e.element); }
    void operator()(EntityYielded &e) const
    {
        if (e.left)
            text(e.left->name, e.left->error, e.left->stackTrace);
        if (!e.right)
            return;
        if (auto without = withoutSecrets(*e.right, mask))
            e.right = std::make_shared<const entity::Record>(std::move(*without));
    }
    void operator()(EntitySunk &e) const
    {
        text(e.name, e.fqn, e.response, e.why);
        for (FieldChange &change : e.changes)
            json(change.before, change.after);
    }
    void operator()(ContextChanged &e) const { json(e.before, e.after); }
    void operator()(ContextRead &e) const { json(e.value); }
    void operator()(Filtered &e) const { text(e.name, e.pattern); }
    void operator()(SourceQuery &e) const { text(e.text, e.error); }
    void operator()(Failed &e) const { text(e.name, e.message, e.stackTrace); }
    void operator()(LogLine &e) const { text(e.text); }
    // Names of code and numbers.
    void operator()(const NodeEntered & /*e*/) const { }
    void operator()(const NodeLeft & /*e*/) const { }
    void operator()(const ProducerStarted & /*e*/) const { }
    void operator()(const ProducerFinished & /*e*/) const { }
    void operator()(const StageLeft & /*e*/) const { }
    void operator()(const PostProcessStarted & /*e*/) const { }
    void operator()(const PostProcessFinished & /*e*/) const { }
    void operator()(const Progress & /*e*/) const { }
};

} // namespace

SecretMask maskOf(const std::vector<std::string> &secrets)
{
    std::vector<std::string> all = secrets;
    for (const std::string &secret : secrets)
        all.push_back(path::escape(secret));
    return SecretMask(all);
}

void hideSecrets(engine::Event &event, const SecretMask &mask)
{
    if (mask.isEmpty())
        return;
    mask.hide(event.path);
    std::visit(Hide { mask }, event.payload);
}

Error hidden(Error error, const SecretMask &mask)
{
    mask.hide(error.message);
    return error;
}

Result<Json> hidden(Result<Json> reply, const SecretMask &mask)
{
    if (mask.isEmpty())
        return reply;
    if (!reply)
        return hidden(std::move(reply).error(), mask);
    std::string text = dumpJson(*reply);
    return mask.hideJson(text) ? parseJson(text) : reply;
}

std::unique_ptr<engine::Sink> hiding(std::unique_ptr<engine::Sink> sink, SecretMask mask)
{
    if (mask.isEmpty())
        return sink;
    return std::make_unique<HidingSink>(std::move(sink), std::move(mask));
}

} // namespace cs::run
