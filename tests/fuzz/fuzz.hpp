// How a fuzz target tells that a law is broken: it says which, and ends.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace taskform {

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

inline int require(const std::string& breach) {
  if (breach.empty()) return 0;
  std::fprintf(stderr, "BREACH: %s\n", breach.c_str());
  std::abort();
}

}  // namespace taskform
