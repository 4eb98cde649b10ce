// Is any text a request to both readers or to none, and is what is sent accepted?
#include "fuzz.hpp"
#include "laws.hpp"

using namespace taskform;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr Now now = 1795426200000;  // 2026-11-23T09:30:00Z
  return require(breach_by_request(text_of(data, size), now));
}
