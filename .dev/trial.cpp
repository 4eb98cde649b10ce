// Does a compiler know the C++23 that the engine and its libraries need? With Emscripten it also
// calls what the module calls, so that linking it builds the system libraries the module needs.

#include <expected>
#include <format>
#include <string>

std::expected<std::string, int> answer(int number) {
  if (number < 0) return std::unexpected(number);
  return std::format("{}", number);
}

#ifdef __EMSCRIPTEN__
#include <emscripten/bind.h>
#include <emscripten/fetch.h>

void ask() {
  emscripten_fetch_attr_t request;
  emscripten_fetch_attr_init(&request);
  emscripten_fetch(&request, "/");
}

EMSCRIPTEN_BINDINGS(trial) {
  emscripten::function("answer", +[](int number) { return answer(number).value_or(""); });
  emscripten::function("ask", ask);
}
#else
int main() { return answer(1) == "1" ? 0 : 1; }
#endif
