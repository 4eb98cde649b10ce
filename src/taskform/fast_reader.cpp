#include <taskform/document_reader.hpp>
#include <taskform/envelope.hpp>
#include <taskform/fast_reader.hpp>
#include <taskform/task.hpp>
#include <taskform/task_request.hpp>

namespace taskform {

bool read_fast(std::string_view text, TaskRequest& value) { return read_document(text, value); }
bool read_fast(std::string_view text, Task& value) { return read_document(text, value); }
bool read_fast(std::string_view text, TaskEnvelope& value) { return read_document(text, value); }

}  // namespace taskform
