// What the C library would bring along for texts and values that nobody reads, left out.
#include <cstdarg>
#include <cstdlib>

// libc++'s own version formats a message, which costs three kilobytes of float printing.
_LIBCPP_BEGIN_NAMESPACE_STD
[[noreturn]] void __libcpp_verbose_abort(const char*, ...) noexcept { __builtin_trap(); }
_LIBCPP_END_NAMESPACE_STD

extern "C" {
void abort() { __builtin_trap(); }

// Embind prints the addresses of types that were never bound.
int siprintf(char* text, const char*, ...) {
  *text = '\0';
  return 0;
}

// nlohmann_json's lexer reads the value of every number. The engine takes it from the digits
// (json_number.hpp) and never looks at what comes of these.
float strtof(const char*, char**) { return 0; }
double strtod(const char*, char**) { return 0; }
long double strtold(const char*, char**) { return 0; }
long strtol(const char*, char**, int) { return 0; }
unsigned long strtoul(const char*, char**, int) { return 0; }
long long strtoll(const char*, char**, int) { return 0; }
unsigned long long strtoull(const char*, char**, int) { return 0; }
}
