#include <taskform/pointer.hpp>

namespace taskform {

void append_token(std::string& pointer, std::string_view token) {
  pointer += '/';
  for (const char c : token) {
    if (c == '~') {
      pointer += "~0";
    } else if (c == '/') {
      pointer += "~1";
    } else {
      pointer += c;
    }
  }
}

std::string_view first_token(std::string_view pointer) {
  if (pointer.empty()) return {};
  pointer.remove_prefix(1);
  return pointer.substr(0, pointer.find('/'));
}

}  // namespace taskform
