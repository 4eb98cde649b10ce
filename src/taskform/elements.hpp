// A list of which only the reader knows what it is of: one code for the lists of all types.
#pragma once

#include <taskform/view.hpp>
#include <utility>
#include <vector>

namespace taskform {

/// How an element of a described type is made and ended.
struct ElementType {
  const TypeView* view = nullptr;
  void* (*make)() = nullptr;
  void (*end)(void* element) = nullptr;
};

template <Described T>
inline constexpr ElementType element_type{.view = &ViewOf<T>::type,
                                          .make = [] -> void* { return new T{}; },
                                          .end = [](void* it) { delete static_cast<T*>(it); }};

/// It owns its elements, all of one type.
class Elements {
 public:
  Elements() = default;
  explicit Elements(const ElementType& type) : type_(type) {}
  Elements(Elements&& other) noexcept
      : type_(other.type_), elements_(std::exchange(other.elements_, {})) {}
  Elements& operator=(Elements&& other) noexcept {
    std::swap(type_, other.type_);
    std::swap(elements_, other.elements_);
    return *this;
  }
  ~Elements() {
    for (void* element : elements_) type_.end(element);
  }

  void* add() { return elements_.emplace_back(type_.make()); }
  std::size_t size() const { return elements_.size(); }
  void* operator[](std::size_t index) const { return elements_[index]; }
  const TypeView& type() const { return *type_.view; }

  /// As what it is: `T` is the type that it was made with.
  template <Described T>
  T& at(std::size_t index) const {
    return *static_cast<T*>(elements_[index]);
  }

 private:
  ElementType type_{};
  std::vector<void*> elements_{};
};

namespace detail {

template <>
struct ValueTraits<Elements> {
  using inner = Elements;
  static constexpr bool optional = false, list = true;
  static void* add(Elements& elements) { return elements.add(); }
  static const void* at(const Elements& elements, std::size_t index) { return elements[index]; }
};

}  // namespace detail

}  // namespace taskform
