// Is any name decoded as it was encoded?
#include "fuzz.hpp"
#include "laws.hpp"

using namespace taskform;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return require(breach_by_entities(text_of(data, size)));
}
