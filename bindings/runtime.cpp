// What the C library would bring along for texts and values that nobody reads, left out.
#include <cstdarg>
#include <cstdlib>

// libc++'s own version formats a message, which costs three kilobytes of float printing.
_LIBCPP_BEGIN_NAMESPACE_STD
[[noreturn]] void __libcpp_verbose_abort(const char*, ...) noexcept { __builtin_trap(); }
_LIBCPP_END_NAMESPACE_STD

extern "C" {
void abort() { __builtin_trap(); }

// nlohmann_json puts numbers into error texts, Embind into the names of types that were never
// bound. The engine has words of its own for errors.
int siprintf(char* text, const char*, ...) {
  *text = '\0';
  return 0;
}
int snprintf(char* text, std::size_t size, const char*, ...) {
  if (size != 0) *text = '\0';
  return 0;
}
int sniprintf(char* text, std::size_t size, const char*, ...) {
  if (size != 0) *text = '\0';
  return 0;
}

// nlohmann_json reads every number that is no integer as a double. The engine takes its values from
// the digits (json_number.hpp) and never looks at it.
float strtof(const char*, char**) { return 0; }
double strtod(const char*, char**) { return 0; }
long double strtold(const char*, char**) { return 0; }
}
