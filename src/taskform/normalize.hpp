// How an accepted value is spelled in one way only.
#pragma once

#include <taskform/request_rules.hpp>
#include <taskform/view.hpp>

namespace taskform {

/// The deadline as it is sent, the GUID in lower case. The request has no errors. Answers whether
/// anything was spelled otherwise.
bool normalize(TaskRequest& request);

/// Whether it is spelled so already.
bool is_normal(const RequestFacts& request);

/// Undoes the portal's HTML encoding where a description says that there is one, once.
void decode_names(const TypeView& type, void* object);

}  // namespace taskform
