#include <taskform/document_reader.hpp>

namespace taskform::detail {

bool read_document(std::string_view text, const TypeView& type, void* object,
                   Scanner::Rules rules) {
  Tape tape;
  const auto block = Scanner(text, tape, Units::bytes, rules).scan_document(type);
  if (block != 0) fill(object, type, tape, text, block);
  return block != 0;
}

}  // namespace taskform::detail
