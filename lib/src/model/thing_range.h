#pragma once

#include <compare>
#include <cstddef>
#include <iterator>
#include <span>

namespace callflow {

struct Thing;

/// Walks things where they are, by their addresses.
class ThingIterator {
public:
    using iterator_category = std::random_access_iterator_tag;
    using value_type = Thing;
    using difference_type = std::ptrdiff_t;
    using pointer = Thing const*;
    using reference = Thing const&;

    ThingIterator() = default;
    explicit ThingIterator(Thing const* const* at) : at_{at} {}

    reference operator*() const { return **at_; }
    pointer operator->() const { return *at_; }
    reference operator[](difference_type offset) const { return *at_[offset]; }
    ThingIterator& operator+=(difference_type offset)
    {
        at_ += offset;
        return *this;
    }
    ThingIterator& operator-=(difference_type offset) { return *this += -offset; }
    ThingIterator& operator++() { return *this += 1; }
    ThingIterator& operator--() { return *this += -1; }
    ThingIterator operator++(int) { return ThingIterator{at_++}; }
    ThingIterator operator--(int) { return ThingIterator{at_--}; }
    friend ThingIterator operator+(ThingIterator it, difference_type offset) { return it += offset; }
    friend ThingIterator operator+(difference_type offset, ThingIterator it) { return it += offset; }
    friend ThingIterator operator-(ThingIterator it, difference_type offset) { return it -= offset; }
    friend difference_type operator-(ThingIterator left, ThingIterator right) { return left.at_ - right.at_; }
    auto operator<=>(ThingIterator const&) const = default;
    Thing const* const* address() const { return at_; }

private:
    Thing const* const* at_ = nullptr;
};

/// Some things of a state, in its order.
class ThingRange {
public:
    ThingRange() = default;
    explicit ThingRange(std::span<Thing const* const> things) : things_{things} {}
    /// From `first` to before `last`, both of one range.
    ThingRange(ThingIterator first, ThingIterator last)
        : things_{first.address(), static_cast<std::size_t>(last - first)}
    {
    }

    ThingIterator begin() const { return ThingIterator{things_.data()}; }
    ThingIterator end() const { return ThingIterator{things_.data() + things_.size()}; }
    std::size_t size() const { return things_.size(); }
    bool empty() const { return things_.empty(); }
    Thing const& operator[](std::size_t index) const { return *things_[index]; }
    Thing const& front() const { return *things_.front(); }
    Thing const& back() const { return *things_.back(); }
    ThingRange subspan(std::size_t offset, std::size_t count = std::dynamic_extent) const
    {
        return ThingRange{things_.subspan(offset, count)};
    }
    /// Where one of them stands, found by its key.
    std::size_t index_of(Thing const& thing) const;

private:
    std::span<Thing const* const> things_;
};

}
