// What a check answers: the value with its warnings, or every issue; never both, never neither.
#pragma once

#include <expected>
#include <taskform/issue.hpp>

namespace taskform {

template <class T>
struct Accepted {
  T value;
  Issues warnings{};
};

template <class T>
using Result = std::expected<Accepted<T>, Issues>;

}  // namespace taskform
