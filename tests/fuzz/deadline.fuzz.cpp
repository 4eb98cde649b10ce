// Is any text no deadline, or one that is sent as the same instant?
#include "fuzz.hpp"
#include "laws.hpp"

using namespace taskform;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return require(breach_by_deadline(text_of(data, size)));
}
