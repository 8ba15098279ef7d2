@echo off
rem Starts kimngach with the newest JDK found. Builds it first when there is no jar or a source is
rem newer, and records the loaded classes beside the jar so that later starts are quicker.
rem
rem   KIMNGACH_JAVA_HOME   the JDK to use instead of the newest one found
rem   KIMNGACH_JAVA_OPTS   further options for Java
rem   KIMNGACH_ARCHIVE=no  neither record nor use the class archive
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
set "root=%root:~0,-1%"
set "run=%root%\target\launcher"
set "jar=%run%\kimngach.jar"
set "built=%run%\built"
set "lock=%run%\lock.dir"

for /f "tokens=2 delims=:." %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul

rem --- which Java ---------------------------------------------------------------------------------
set "java_home="
set "java_rank=0"
set "java_version="
if defined KIMNGACH_JAVA_HOME (
  call :consider "%KIMNGACH_JAVA_HOME%"
) else (
  if defined JAVA_HOME call :consider "%JAVA_HOME%"
  for /f "delims=" %%j in ('where java 2^>nul') do call :consider "%%~dpj.."
  for %%p in ("Java" "Eclipse Adoptium" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft") do (
    for /d %%j in ("%ProgramFiles%\%%~p\*") do call :consider "%%j"
  )
  for /d %%j in ("%USERPROFILE%\.jdks\*") do call :consider "%%j"
)
if not defined java_home (
  call :install
  goto :leave
)
set /a java_major=java_rank / 1000000

rem --- build --------------------------------------------------------------------------------------
set "code=0"
md "%run%" 2>nul
call :fresh
if errorlevel 1 call :build_once
if not "%code%"=="0" goto :leave

set "options=-XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=12 -XX:C1MaxInlineLevel=3 -XX:+IgnoreUnrecognizedVMOptions -Dsun.reflect.inflationThreshold=1000000 -XX:+UseSerialGC -Xmn32m -XX:-UsePerfData -Xlog:disable -Djava.awt.headless=true -Dpicocli.disable.closures=true -Djdk.reflect.useNativeAccessorOnly=true -Dsun.font.layout.ffm=false -XX:ReservedCodeCacheSize=240m"
set "options=%options% -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
if %java_major% lss 24 set "options=%options% -Xshare:auto"

rem --- the class archive --------------------------------------------------------------------------
set "use="
if "%KIMNGACH_ARCHIVE%"=="no" goto :start
set "archive=%run%\archive-%java_version%"
set "known="
if exist "%archive%.for" set /p known=<"%archive%.for"
if not "%known%"=="%java_home% %root%" call :record
if not exist "%archive%" (
  call :tell "không ghi được kho lớp, nên mỗi lần chạy chậm hơn; lý do ở %run%\recording.log / no class archive could be recorded, so each start is slower; the reason is in %run%\recording.log"
  goto :start
)
if %java_major% geq 24 (
  set "use=-XX:AOTCache=%archive%"
) else (
  set "use=-XX:SharedArchiveFile=%archive%"
)

:start
rem Rows by the million are worth compiling well.
if "%~1"=="inspect" set "options=%options% -XX:TieredStopAtLevel=4 -XX:C1MaxInlineSize=35 -XX:C1MaxInlineLevel=9"
if "%~1"=="preview" set "options=%options% -XX:TieredStopAtLevel=4 -XX:C1MaxInlineSize=35 -XX:C1MaxInlineLevel=9"
if defined use (
  "%java_home%\bin\java" %options% "%use%" "-Dkimngach.home=%root%" %KIMNGACH_JAVA_OPTS% -jar "%jar%" %*
) else (
  "%java_home%\bin\java" %options% "-Dkimngach.home=%root%" %KIMNGACH_JAVA_OPTS% -jar "%jar%" %*
)
set "code=%ERRORLEVEL%"

:leave
chcp %codepage% >nul
exit /b %code%

rem ------------------------------------------------------------------------------------------------
:consider
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "version="
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "version=%%~v"
if not defined version exit /b 0
for /f "tokens=1-3 delims=.-+_" %%a in ("%version%.0.0") do set /a rank=%%a * 1000000 + %%b * 1000 + %%c 2>nul
if %rank% lss 17000000 exit /b 0
if %rank% leq %java_rank% exit /b 0
set "java_home=%~f1"
set "java_rank=%rank%"
set "java_version=%version%"
exit /b 0

:fresh
if not exist "%jar%" exit /b 1
if not exist "%built%" exit /b 1
powershell -NoProfile -Command "$t = (Get-Item -LiteralPath $env:built).LastWriteTimeUtc; $newer = Get-ChildItem -Recurse -Force -LiteralPath ($env:root + '\pom.xml'), ($env:root + '\.mvn'), ($env:root + '\src\main') | Where-Object { $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1; if ($newer) { exit 1 }"
exit /b %ERRORLEVEL%

:build_once
set "waited=0"
:wait
md "%lock%" 2>nul
if not errorlevel 1 goto :locked
call :fresh
if not errorlevel 1 exit /b 0
if %waited% geq 900 (
  echo kimngach: Một lần chạy khác đang dựng chương trình quá 15 phút; nếu không phải vậy, hãy xóa %lock%>&2
  echo kimngach: Another start has been building the program for 15 minutes; if none is, remove %lock%>&2
  set "code=75"
  exit /b 0
)
ping -n 2 127.0.0.1 >nul
set /a waited+=1
goto :wait

:locked
call :fresh
if not errorlevel 1 goto :unlock
where mvn >nul 2>nul
if errorlevel 1 (
  call :install
  goto :unlock
)
del /q "%run%\archive-*" 2>nul
type nul >"%built%.new"
set "kept_home=%JAVA_HOME%"
set "JAVA_HOME=%java_home%"
pushd "%root%"
call mvn -q -B -Dfast package >"%run%\build.log" 2>&1
if errorlevel 1 set "code=1"
popd
set "JAVA_HOME=%kept_home%"
if "%code%"=="0" move /y "%run%\just-built.jar" "%jar%" >nul || set "code=1"
if "%code%"=="0" (
  move /y "%built%.new" "%built%" >nul
) else (
  type "%run%\build.log" >&2
  echo kimngach: Không dựng được chương trình; thông báo của Maven ở trên.>&2
  echo kimngach: The program could not be built; what Maven said is above.>&2
)
:unlock
rd "%lock%" 2>nul
exit /b 0

:record
md "%lock%" 2>nul
if errorlevel 1 exit /b 0
set "copy=%run%\training"
rd /s /q "%copy%" 2>nul
md "%copy%"
copy /y "%root%\kimngach.yaml" "%copy%" >nul 2>nul
xcopy /e /i /q /y "%root%\input" "%copy%\input" >nul 2>nul
xcopy /e /i /q /y "%root%\templates" "%copy%\templates" >nul 2>nul
set "period="
if exist "%copy%\input\2023-11" set "period=2023-11"
pushd "%copy%"
if %java_major% geq 24 (
  "%java_home%\bin\java" %options% -XX:AOTMode=record "-XX:AOTConfiguration=%archive%.new" "-Dkimngach.home=%copy%" -jar "%jar%" build %period% >"%run%\recording.log" 2>&1
  "%java_home%\bin\java" %options% -XX:AOTMode=create "-XX:AOTConfiguration=%archive%.new" "-XX:AOTCache=%archive%.made" "-Dkimngach.home=%copy%" -jar "%jar%" >>"%run%\recording.log" 2>&1
) else (
  "%java_home%\bin\java" %options% "-XX:ArchiveClassesAtExit=%archive%.made" "-Dkimngach.home=%copy%" -jar "%jar%" build %period% >"%run%\recording.log" 2>&1
)
popd
del /q "%archive%" "%archive%.new" 2>nul
if exist "%archive%.made" move /y "%archive%.made" "%archive%" >nul
>"%archive%.for" echo %java_home% %root%
rd /s /q "%copy%" 2>nul
rd "%lock%" 2>nul
exit /b 0

:tell
rem Only to people.
powershell -NoProfile -Command "exit [int][Console]::IsErrorRedirected"
if not errorlevel 1 echo kimngach: %~1>&2
exit /b 0

:install
echo kimngach: Hãy cài JDK 17 trở lên và Maven rồi chạy lại, chẳng hạn: winget install EclipseAdoptium.Temurin.17.JDK>&2
echo kimngach: Please install a JDK, 17 or newer, and Maven, then start again, for example: winget install EclipseAdoptium.Temurin.17.JDK>&2
set "code=7"
exit /b 0
