// What the C++ library falls back on when nothing can be saved, without the printf it would bring.
#include <cstdarg>
#include <cstdlib>

// libc++'s own version formats a message, which costs three kilobytes of float printing.
_LIBCPP_BEGIN_NAMESPACE_STD
[[noreturn]] void __libcpp_verbose_abort(const char*, ...) noexcept { __builtin_trap(); }
_LIBCPP_END_NAMESPACE_STD

extern "C" {
void abort() { __builtin_trap(); }

// Embind names unbound types by "%p", which only a broken binding ever does.
int siprintf(char* text, const char*, ...) {
  *text = '\0';
  return 0;
}
}
