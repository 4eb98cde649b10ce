// Compiled with and without TASKFORM_UNDESCRIBED: only the struct that its table describes
// compiles.
#include <taskform/document_reader.hpp>

#include "note.hpp"

bool read(std::string_view text, taskform::Note& note) {
  return taskform::read_document(text, note);
}
