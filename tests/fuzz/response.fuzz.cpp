// Is any text a Task to both readers or to none?
#include "fuzz.hpp"
#include "laws.hpp"

using namespace taskform;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return require(breach_by_task(text_of(data, size)));
}
