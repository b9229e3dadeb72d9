// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <coroutine>
#include <cstddef>
#include <exception>
#include <iterator>
#include <memory>
#include <type_traits>
#include <utility>

namespace cs {

template<class T>
class Generator;

/// What yieldFrom() returns: a request to yield everything another generator yields.
template<class T>
struct ElementsOf
{
    Generator<T> generator;
};

/// `co_yield cs::yieldFrom(std::move(child));` yields all of child, at any depth, in constant time
/// per element.
///
/// Takes only a generator that already has a name: g++ 12 miscompiles a full expression that holds
/// both a co_yield and the construction of some aggregates (docs/decisions/0002-generator.md).
template<class T>
ElementsOf<T> yieldFrom(Generator<T> &&generator)
{
    return { std::move(generator) };
}

/// A lazy sequence, as Python's generators are: nothing runs before the first pull, and whoever
/// pulls is in charge of pausing.
///
/// Only named lvalues can be yielded; the consumer gets a reference to that very object, valid until
/// the next pull, and may move from it. An exception in the body comes out of the pull that met it,
/// through any number of yieldFrom levels; after that the generator is finished. Destroying a
/// suspended generator destroys its frame and its children's. Neither copied nor thread-safe; may be
/// pulled from different threads if the pulls do not overlap.
template<class T>
class [[nodiscard]] Generator
{
public:
    struct promise_type
    {
        using Handle = std::coroutine_handle<promise_type>;

        promise_type *root = this;
        promise_type *leaf = this; // of the root: the innermost coroutine, which runs next
        promise_type *parent = nullptr;
        std::exception_ptr error;
        T *value = nullptr; // of the root

        Generator get_return_object() noexcept { return Generator(Handle::from_promise(*this)); }
        std::suspend_always initial_suspend() const noexcept { return {}; }

        struct FinalAwaiter
        {
            bool await_ready() const noexcept { return false; }
            void await_suspend(Handle handle) noexcept
            {
                promise_type &self = handle.promise();
                if (self.parent)
                    self.root->leaf = self.parent;
            }
            void await_resume() const noexcept { }
        };
        FinalAwaiter final_suspend() const noexcept { return {}; }

        void unhandled_exception()
        {
            if (!parent)
                throw;
            error = std::current_exception();
        }
        void return_void() const noexcept { }

        std::suspend_always yield_value(T &item) noexcept
        {
            root->value = std::addressof(item);
            return {};
        }
        std::suspend_always yield_value(T &&item) = delete; // give it a name first, see above

        struct NestedAwaiter
        {
            Generator generator; // lives in the suspended parent's frame

            bool await_ready() const noexcept { return !generator.m_handle; }
            void await_suspend(Handle handle) noexcept
            {
                promise_type &outer = handle.promise();
                promise_type &inner = generator.m_handle.promise();
                inner.root = outer.root;
                inner.parent = &outer;
                outer.root->leaf = &inner;
            }
            void await_resume()
            {
                if (generator.m_handle && generator.m_handle.promise().error)
                    std::rethrow_exception(std::move(generator.m_handle.promise().error));
            }
        };
        NestedAwaiter yield_value(ElementsOf<T> &&elements) noexcept
        {
            return { std::move(elements.generator) };
        }

        template<class U>
        void await_transform(U &&) = delete; // a sequence cannot wait for anything
    };

    struct Sentinel
    {
    };

    class iterator
    {
    public:
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using iterator_concept = std::input_iterator_tag;

        explicit iterator(std::coroutine_handle<promise_type> handle) noexcept
            : m_handle(handle)
        {
        }
        T &operator*() const noexcept { return *m_handle.promise().value; }
        T *operator->() const noexcept { return m_handle.promise().value; }
        iterator &operator++()
        {
            drive(m_handle);
            return *this;
        }
        void operator++(int) { ++*this; }
        friend bool operator==(const iterator &it, Sentinel) noexcept { return it.m_handle.done(); }

    private:
        std::coroutine_handle<promise_type> m_handle;
    };

    /// An empty sequence.
    Generator() noexcept = default;
    Generator(Generator &&other) noexcept
        : m_handle(std::exchange(other.m_handle, {}))
    {
    }
    Generator &operator=(Generator &&other) noexcept
    {
        if (this != &other) {
            if (m_handle)
                m_handle.destroy();
            m_handle = std::exchange(other.m_handle, {});
        }
        return *this;
    }
    ~Generator()
    {
        if (m_handle)
            m_handle.destroy();
    }

    /// Pulls once: the next item, or null when finished. The item stays valid until the next pull.
    [[nodiscard]] T *next()
    {
        if (!m_handle || m_handle.done())
            return nullptr;
        drive(m_handle);
        return m_handle.done() ? nullptr : m_handle.promise().value;
    }

    /// For range-for; asks for the first item. Not to be called on an empty default-made generator
    /// together with end(): use next() where that can happen.
    [[nodiscard]] iterator begin()
    {
        drive(m_handle);
        return iterator(m_handle);
    }
    [[nodiscard]] Sentinel end() const noexcept { return {}; }

private:
    friend struct promise_type;

    // A trampoline instead of symmetric transfer, which is no tail call at -O0 or under ASan: the
    // machine stack grows neither with depth nor with runs of empty children.
    static void drive(std::coroutine_handle<promise_type> handle)
    {
        promise_type &root = handle.promise();
        root.value = nullptr;
        do
            std::coroutine_handle<promise_type>::from_promise(*root.leaf).resume();
        while (!root.value && !handle.done());
    }

    explicit Generator(std::coroutine_handle<promise_type> handle) noexcept
        : m_handle(handle)
    {
    }

    std::coroutine_handle<promise_type> m_handle;
};

} // namespace cs
